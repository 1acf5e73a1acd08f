import type { CampaignBelief } from '../../../protocol';
import { t } from '../../../messages';
import { plain, signed } from '../../../numbers/format';

/** What other beliefs about the contested evidence would change. */
export function Beliefs({ beliefs }: { beliefs: readonly CampaignBelief[] }) {
  if (beliefs.length === 0) return null;
  return (
    <section>
      <h3>{t('author.plays.beliefs')}</h3>
      <p class="muted">{t('author.plays.beliefs.text', { n: beliefs[0]!.plays })}</p>
      <div class="plays-scroll" tabIndex={0} role="group" aria-label={t('author.plays.beliefs')}>
        <table class="plays-table">
          <thead><tr><th scope="col">{t('author.plays.mandates')}</th>{beliefs.map(belief => <th key={belief.name} scope="col" class="number">{belief.name}</th>)}</tr></thead>
          <tbody>
            {beliefs[0]!.shifts.map((shift, index) => (
              <tr key={shift.actor}>
                <th scope="row">{shift.actor}</th>
                {beliefs.map(belief => {
                  const { points, error } = belief.shifts[index]!;
                  return <td key={belief.name} class="number">{signed(points, 1)} ± {error === null ? '?' : plain(error, 1)}</td>;
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
