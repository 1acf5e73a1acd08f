import type { AgreementsView, AgreementView } from '../../../protocol';
import { t } from '../../../messages';
import { evidenceText } from '../../../parts/agreements/clause-words';
import { Clauses } from '../../../parts/agreements/clauses';
import { Standing, titleOf } from '../../../parts/agreements/standing';
import { PartyMarks } from '../../../parts/talk/parties';
import { agreementsThen } from './then';

/** The agreements that were known by then, with what they bind to and the breaches that had been noticed. */
export function AgreementsThen({ known }: { known: AgreementsView }) {
  const shown = agreementsThen(known);
  return (
    <section class="block" data-testid="replay-agreements">
      <h2>{t('agreement.title')}</h2>
      {shown.length === 0 ? <p class="muted">{t('agreement.none')}</p> : (
        <ul class="lines">{shown.map(agreement => <li key={agreement.id} data-testid={`replay-agreement-${agreement.id}`} data-standing={agreement.standing}><Agreement agreement={agreement} known={known} /></li>)}</ul>
      )}
    </section>
  );
}

function Agreement({ agreement, known }: { agreement: AgreementView; known: AgreementsView }) {
  const breaches = known.breaches.filter(breach => breach.agreementId === agreement.id && !breach.proposed);
  return (
    <details class="agreement-then">
      <summary><strong>{titleOf(agreement)}</strong> <PartyMarks parties={agreement.parties} /> <Standing agreement={agreement} known={known} /></summary>
      <Clauses clauses={agreement.versions.at(-1)!.clauses} />
      {breaches.map(breach => <p key={breach.id}><strong class="breach-word">{breach.partyName}</strong> <span class="muted">{breach.turnLabel}</span> {evidenceText(breach)}</p>)}
    </details>
  );
}
