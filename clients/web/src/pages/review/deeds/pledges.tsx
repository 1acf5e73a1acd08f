import { t } from '../../../messages';
import { clauseText, evidenceText } from '../../../parts/agreements/clause-words';
import { keptOf, type Pledge } from './ledger';

const marks = { kept: '✓', broken: '✗', unwatched: '?', left: '↩' } as const;

/** What a team signed, each clause with what became of it; counted are those that can be judged. */
export function Pledges({ pledges }: { pledges: readonly Pledge[] }) {
  const count = keptOf(pledges);
  return (
    <section>
      <h3>{t('deeds.promised')} <span class="muted">{pledges.length === 0 ? t('deeds.promised.none') : count.all > 0 && t('deeds.kept', count)}</span></h3>
      <ul class="choices">
        {pledges.map(pledge => <PledgeLine key={`${pledge.agreement.id}/${pledge.clause.number}/${String(pledge.clause.secret)}`} pledge={pledge} />)}
      </ul>
    </section>
  );
}

function PledgeLine({ pledge: { agreement, clause, breaches, end } }: { pledge: Pledge }) {
  return (
    <li class={end === 'broken' ? 'wrong' : ''} data-testid="deeds-pledge" data-end={end}>
      <strong>{marks[end]} {t(`deeds.end.pledge.${end}`, { party: agreement.endedBy?.name ?? '' })}</strong> {clauseText(clause)} <span class="muted">{agreement.title}{clause.secret && ` · ${t('agreement.secret')}`}</span>
      {breaches.map(breach => <p key={breach.id} class="muted">{breach.turnLabel}: {evidenceText(breach)}</p>)}
    </li>
  );
}
