import { useState } from 'preact/hooks';
import { limits, type FactReader, type WhoKnowsView } from '../../../protocol';
import { t, tWord } from '../../../messages';
import { told } from '../../../numbers/told';
import { RefusalNote } from '../../../parts/refusal-note';
import { useAction } from '../../../wire/use-desk';
import { useFormCommand } from '../context';

const levels = ['hidden', 'rumour', 'partial', 'confirmed'] as const;
const all = '';

/** Teams by levels: press how much each is told, say why, set it. */
export function Grid({ fact }: { fact: WhoKnowsView }) {
  const command = useFormCommand();
  const action = useAction();
  const [wanted, setWanted] = useState<Readonly<Record<string, string>>>({});
  const [reason, setReason] = useState('');
  const teams = fact.readers.filter(reader => reader.actor);
  const board = fact.readers.find(reader => !reader.actor);
  const choose = (actor: string, level: string) => setWanted(actor === all ? { [all]: level } : { ...wanted, [actor]: level });
  // What is chosen for a team and is not so yet.
  const wants = (reader: FactReader) => {
    const level = wanted[reader.actor] ?? (all in wanted && !reader.own ? wanted[all] : undefined);
    return level === undefined || level === reader.level ? null : level;
  };
  const send = async () => {
    for (const level of levels) {
      const to = Object.keys(wanted).filter(actor => actor && wanted[actor] === level);
      const draft = (actors: readonly string[]) => ({ kind: fact.kind, subject: fact.subject, to: [...actors], level, reason: reason.trim() });
      if (wanted[all] === level && !(await action.run(() => command('SetDisclosure', draft([]))))) return;
      if (to.length > 0 && !(await action.run(() => command('SetDisclosure', draft(to))))) return;
    }
    setWanted({});
    setReason('');
  };
  return (
    <form class="who-grid" onSubmit={event => { event.preventDefault(); void send(); }}>
      <p class="muted">{t('who.choose')}</p>
      <Row actor={all} name={t('who.everyone')} level={wanted[all] ?? ''} pending={all in wanted} onChoose={choose} />
      {teams.map(reader => (
        <Row key={reader.actor} actor={reader.actor} name={reader.name} level={wants(reader) ?? reader.level} own={reader.own} pending={wants(reader) !== null} onChoose={choose}>
          {wants(reader) === null ? <Told reader={reader} unit={fact.unit} /> : <span class="who-told">{t('who.pending')}</span>}
        </Row>
      ))}
      {board && <div class="who-row"><strong>{t('who.board')}</strong><span>{tWord('level', board.level)}</span><Told reader={board} unit={fact.unit} /></div>}
      {Object.keys(wanted).length > 0 && (
        <div class="who-send">
          <label class="field"><span>{t('who.reason')}</span>
            <input type="text" value={reason} maxLength={limits.reasonCharacters} data-testid="who-reason" onInput={event => setReason(event.currentTarget.value)} />
          </label>
          <div class="buttons">
            <button type="submit" class="button primary" disabled={action.busy || reason.trim().length < 3} data-testid="who-set">{t('who.set')}</button>
            <button type="button" class="button quiet" onClick={() => setWanted({})}>{t('form.cancel')}</button>
          </div>
        </div>
      )}
      <RefusalNote refusal={action.refusal} />
    </form>
  );
}

interface RowProps {
  readonly actor: string;
  readonly name: string;
  readonly level: string;
  readonly own?: boolean;
  /** Whether it is chosen and not set yet. */
  readonly pending: boolean;
  readonly onChoose: (actor: string, level: string) => void;
  readonly children?: preact.ComponentChildren;
}

function Row({ actor, name, level, own, pending, onChoose, children }: RowProps) {
  return (
    <div class={['who-row', actor ? '' : 'everyone', pending ? 'pending' : ''].join(' ').trim()} data-testid={`who-${actor || 'everyone'}`} data-level={level}>
      <strong>{name}</strong>
      {own
        ? <span class="muted">{t('who.own')}</span>
        : (
          <span class="who-levels" role="group" aria-label={name}>
            {levels.map(one => <button key={one} type="button" aria-pressed={level === one} data-testid={`who-${actor || 'everyone'}-${one}`} onClick={() => onChoose(actor, one)}>{tWord('level', one)}</button>)}
          </span>
        )}
      {children}
    </div>
  );
}

/** What a reader is told now, whether that is wrong, and why it is told so. */
function Told({ reader, unit }: { reader: FactReader; unit: string }) {
  const what = reader.range ? told(reader.range, unit) : reader.said;
  return (
    <span class="who-told muted">
      {what && <>{t('who.told', { what })} {reader.wrong && <b class="told-wrong">{t('who.wrong')}</b>} · </>}
      {!reader.actor && reader.source === 'default' && reader.level !== reader.otherwise ? t('who.board.kept') : t(reader.source === 'rule' ? 'who.source.rule' : reader.source === 'control' ? 'who.source.control' : 'who.source.default', { because: reader.because })}
    </span>
  );
}
