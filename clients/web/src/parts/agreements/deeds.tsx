import { useState } from 'preact/hooks';
import { limits, type AgreementView } from '../../protocol';
import { t } from '../../messages';
import { useAction } from '../../wire/use-desk';
import { RefusalNote } from '../refusal-note';
import { partyName } from '../talk/parties';
import type { Dealing, Writing } from './dealing';

interface Props {
  readonly agreement: AgreementView;
  readonly dealing: Dealing;
  readonly onWrite: (writing: Writing) => void;
}

/** What may be done about an agreement: sign, answer with another text, leave. Control does it for actors that nobody plays. */
export function Deeds({ agreement, dealing, onWrite }: Props) {
  const voices = dealing.voices.filter(voice => [...agreement.parties, ...agreement.sponsors].some(party => party.id === voice.id));
  const [voice, setVoice] = useState(voices[0]?.id ?? '');
  const action = useAction();
  const current = agreement.versions.at(-1);
  if (!current) return null;
  const forActor = dealing.me ? '' : voice;
  const speaks = !dealing.me && voices.length > 0;
  const open = agreement.standing === 'offered' && speaks;
  const others = (right: 'negotiate' | 'sign') => dealing.notMine(right);
  const signable = agreement.maySign || (open && agreement.parties.some(party => party.id === voice) && !current.signedBy.includes(voice));
  const maySign = signable && !others('sign');
  const mayPropose = (agreement.mayPropose || open) && !others('negotiate');
  const leavable = agreement.mayLeave || open || (speaks && agreement.standing === 'inForce' && agreement.parties.some(party => party.id === voice));
  const mayLeave = leavable && !others(agreement.standing === 'inForce' ? 'sign' : 'negotiate');
  const waits = [signable || (leavable && agreement.standing === 'inForce') ? others('sign') : '', agreement.mayPropose ? others('negotiate') : ''].filter(Boolean);
  if (!maySign && !mayPropose && !mayLeave && waits.length === 0) return null;
  return (
    <section class="deeds">
      {speaks && (
        <label class="field"><span>{t('agreement.for')}</span>
          <select value={voice} data-testid="agreement-voice" onChange={event => setVoice(event.currentTarget.value)}>{voices.map(one => <option key={one.id} value={one.id}>{partyName(one)}</option>)}</select>
        </label>
      )}
      {waits.map(words => <p key={words} class="not-mine" data-testid="not-mine-agreement">{words}</p>)}
      {maySign && current.hands > 0 && <p class="muted">{t('agreement.hands', { n: current.hands })}</p>}
      <div class="buttons">
        {maySign && <button type="button" class="button primary" disabled={action.busy} data-testid="agreement-sign" onClick={() => void action.run(() => dealing.sign(agreement.id, current.number, forActor))}>{t('agreement.sign')}</button>}
        {mayPropose && <button type="button" class="button" data-testid="agreement-counter" onClick={() => onWrite({ id: agreement.id, onto: current.number, text: current.text, forActor })}>{t('agreement.counter')}</button>}
      </div>
      {mayLeave && <Leaving agreement={agreement} leave={reason => action.run(() => dealing.leave(agreement.id, reason, forActor))} busy={action.busy} />}
      <RefusalNote refusal={action.refusal} />
    </section>
  );
}

function Leaving({ agreement, leave, busy }: { agreement: AgreementView; leave: (reason: string) => Promise<boolean>; busy: boolean }) {
  const [reason, setReason] = useState('');
  const inForce = agreement.standing === 'inForce';
  return (
    <details class="leaving">
      <summary>{t(inForce ? 'agreement.denounce' : 'agreement.withdraw')}</summary>
      <form onSubmit={event => { event.preventDefault(); void leave(reason); }}>
        <label class="field"><span>{t('agreement.because')}</span>
          <input type="text" value={reason} maxLength={limits.reasonCharacters} data-testid="agreement-reason" onInput={event => setReason(event.currentTarget.value)} />
        </label>
        <p class="muted">{t(inForce && agreement.versions.at(-1)!.clauses.some(clause => !clause.secret) ? 'agreement.because.public' : 'agreement.because.inside')}</p>
        <button type="submit" class="button warm" disabled={busy || reason.trim().length < 3} data-testid="agreement-leave">{t(inForce ? 'agreement.denounce' : 'agreement.withdraw')}</button>
      </form>
    </details>
  );
}
