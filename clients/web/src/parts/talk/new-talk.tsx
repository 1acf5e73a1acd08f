import { useState } from 'preact/hooks';
import { t } from '../../messages';
import { control, partyName } from './parties';
import { TeamMark } from '../team-mark';
import type { Talking } from './talking';
import { Writer } from './writer';

/** A message to any set of teams: choose who hears it, then write. */
export function NewTalk({ talking, onSent }: { talking: Talking; onSent: (members: readonly string[], title: string) => void }) {
  const [to, setTo] = useState<readonly string[]>([]);
  const [title, setTitle] = useState('');
  const [voice, setVoice] = useState('');
  const toggle = (id: string) => setTo(to.includes(id) ? to.filter(other => other !== id) : [...to, id]);
  const all = talking.parties.filter(party => party.id !== control).map(party => party.id);
  const as = talking.voices.find(party => party.name === voice)?.id ?? voice;
  const nobody = to.length === 0;
  return (
    <div class="new-talk">
      <fieldset class="field">
        <legend>{t('talk.to')}</legend>
        <div class="addressees">
          {talking.parties.map(party => (
            <button key={party.id} type="button" class="chip" aria-pressed={to.includes(party.id)} data-testid={`talk-to-${party.id}`} onClick={() => toggle(party.id)}>
              {party.shape && <TeamMark shape={party.shape} colour={party.colour} size={16} />} {partyName(party)}
            </button>
          ))}
          {talking.me === control && all.length > 1 && (
            <button type="button" class="chip" aria-pressed={to.length === all.length} data-testid="talk-to-all" onClick={() => setTo(to.length === all.length ? [] : all)}>{t('talk.everyone')}</button>
          )}
        </div>
        {nobody && talking.me !== control && <p class="muted">{t('talk.ownTeam.hint')}</p>}
      </fieldset>
      {talking.me === control && (
        <label class="field">
          <span>{t('talk.voice')}</span>
          <input type="text" list="voices" maxLength={40} value={voice} placeholder={t('control.title')} data-testid="talk-voice" onInput={event => setVoice(event.currentTarget.value)} />
          <datalist id="voices">{talking.voices.map(party => <option key={party.id} value={party.name} />)}</datalist>
        </label>
      )}
      {to.length > 1 && (
        <label class="field">
          <span>{t('talk.title.about')}</span>
          <input type="text" maxLength={60} value={title} data-testid="talk-title" onInput={event => setTitle(event.currentTarget.value)} />
        </label>
      )}
      <Writer
        keep={`${talking.session}.new`} disabled={nobody && talking.me === control}
        send={text => talking.send({ to, title: to.length > 1 ? title : '', text, as })}
        onSent={() => onSent([...to, as && as !== voice ? as : talking.me], to.length > 1 ? title : '')}
      />
    </div>
  );
}
