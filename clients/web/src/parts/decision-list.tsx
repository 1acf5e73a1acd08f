import type { DecisionView } from '../protocol';
import { t, tWord, type Key } from '../messages';
import { MomentLink } from './moment-link';

/** What people decided and why, each with their name and office. */
export function DecisionList({ decisions, turns }: { decisions: readonly DecisionView[]; turns?: boolean }) {
  return (
    <ol class="decisions" data-testid="decisions">
      {decisions.map((decision, i) => (
        <li key={i} data-kind={decision.kind}>
          <p class="muted">{turns && <><MomentLink version={decision.version}>{decision.turnLabel}</MomentLink> · </>}{decision.person ? <><strong>{decision.person}</strong>, {decision.title}</> : <strong>{decision.title}</strong>}, {t(`decision.${decision.kind}` as Key)}{!turns && <> <MomentLink version={decision.version} mark /></>}</p>
          <p>{decision.what || (decision.kind === 'signed' ? t('decision.signed.none') : '')}{decision.choice && <> · <strong>{decision.kind === 'answered' ? tWord('answer', decision.choice) : decision.choice}</strong></>}</p>
          {decision.because && <p class="because">“{decision.because}”</p>}
        </li>
      ))}
    </ol>
  );
}
