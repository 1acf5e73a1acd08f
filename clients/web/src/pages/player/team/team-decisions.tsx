import { t } from '../../../messages';
import { DecisionList } from '../../../parts/decision-list';
import { useAtDesk } from '../context';

/** The team's own decision log. */
export function TeamDecisions() {
  const { page } = useAtDesk();
  return (
    <section data-testid="team-decisions">
      <p class="muted">{t('decisions.text')}</p>
      {page.decisions.length === 0 ? <p>{t('decisions.none')}</p> : <DecisionList decisions={page.decisions} turns />}
    </section>
  );
}
