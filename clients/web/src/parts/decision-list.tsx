import type { DecisionView } from '../protocol';
import { t, tWord, type Key } from '../messages';

/** What people decided and why, each with their name and office. */
export function DecisionList({ decisions, turns }: { decisions: readonly DecisionView[]; turns?: boolean }) {
  return (
    <ol class="decisions" data-testid="decisions">
      {decisions.map((decision, i) => (
        <li key={i} data-kind={decision.kind}>
          <p class="muted">{turns && `${decision.turnLabel} · `}<strong>{decision.person}</strong>, {decision.title}, {t(`decision.${decision.kind}` as Key)}</p>
          <p>{decision.what || (decision.kind === 'signed' ? t('decision.signed.none') : '')}{decision.choice && <> · <strong>{decision.kind === 'answered' ? tWord('answer', decision.choice) : decision.choice}</strong></>}</p>
          {decision.because && <p class="because">“{decision.because}”</p>}
        </li>
      ))}
    </ol>
  );
}
