import { t, tWord } from '../../../messages';
import { partyOf } from '../../../parts/party';
import { RefusalNote } from '../../../parts/refusal-note';
import { Audience } from '../../../parts/agreements/audience';
import { everyone } from '../../../parts/agreements/dealing';
import { useKept } from '../../../wire/kept';
import { useAction } from '../../../wire/use-desk';
import { useControl } from '../context';
import { turnsAhead } from './plan';
import { WordFields } from './word-fields';

const channels = ['news', 'cable', 'call', 'email', 'social', 'intelligence', 'rumour'] as const;
const blank = { channel: 'news', from: '', to: [] as readonly string[], title: '', text: '', turn: 0 };

/** An inject written on the spot: to whom, by which channel, now or later. It survives a reload until it is sent. */
export function WriteForm({ onDone }: { onDone: () => void }) {
  const { desk, page } = useControl();
  const action = useAction();
  const [draft, setDraft, drop] = useKept(`inject.${page.header.sessionId}`, blank);
  const whole = draft.title.trim() !== '' && draft.text.trim() !== '';
  // Nobody chosen is everyone; choosing everyone lets go of the others, and the other way round.
  const address = (next: readonly string[]) => setDraft({ ...draft, to: next.includes(everyone) && draft.to.length > 0 ? [] : next.filter(one => one !== everyone) });
  const send = async () => {
    if (!(await action.run(() => desk.command('WriteInject', { ...draft, to: [...draft.to] })))) return;
    drop();
    onDone();
  };
  return (
    <form class="msel-words" data-testid="inject-form" onSubmit={event => { event.preventDefault(); if (whole) void send(); }}>
      <fieldset class="field">
        <legend>{t('msel.channel')}</legend>
        <div class="addressees">
          {channels.map(channel => <button key={channel} type="button" class="chip" aria-pressed={draft.channel === channel} data-testid={`inject-channel-${channel}`} onClick={() => setDraft({ ...draft, channel })}>{tWord('channel', channel)}</button>)}
        </div>
      </fieldset>
      <Audience parties={page.desks.map(({ team }) => partyOf(team))} chosen={draft.to.length === 0 ? [everyone] : draft.to} onChoose={address} testid="inject-to" legend={t('msel.to')} />
      <WordFields words={draft} onWords={part => setDraft({ ...draft, ...part })} />
      <label class="field short"><span>{t('msel.whenSent')}</span>
        <select value={draft.turn} data-testid="inject-when" onChange={event => setDraft({ ...draft, turn: Number(event.currentTarget.value) })}>
          <option value={0}>{t('msel.now')}</option>
          {turnsAhead(page).map(turn => <option key={turn} value={turn}>{t('course.turn', { n: turn })}</option>)}
        </select>
      </label>
      <RefusalNote refusal={action.refusal} />
      <div class="buttons">
        <button type="submit" class="button primary" disabled={action.busy || !whole} data-testid="inject-write-send">{draft.turn === 0 ? t('msel.send') : t('msel.set')}</button>
        <button type="button" class="button quiet" onClick={onDone}>{t('form.cancel')}</button>
      </div>
    </form>
  );
}
