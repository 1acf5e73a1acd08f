import type { CampaignNumber } from '../../../protocol';
import { t } from '../../../messages';
import { Fan } from './fan';

const points = [0, 100] as const;

/** Every number that moved, by what it belongs to; drawn when somebody looks. */
export function Numbers({ numbers }: { numbers: readonly CampaignNumber[] }) {
  const entities = [...new Set(numbers.map(number => number.entity))];
  return (
    <section>
      <h3>{t('author.plays.numbers')}</h3>
      {entities.map(entity => (
        <details key={entity}>
          <summary>{entity}</summary>
          <div class="plays-fans">
            {numbers.filter(number => number.entity === entity).map(number => (
              <figure key={number.key}>
                <Fan name={`${number.name}, ${entity}`} turns={number.byTurn} {...(number.isGauge && { range: points })} />
                <figcaption>{number.name}{!number.isGauge && number.unit && <span class="muted"> {number.unit}</span>}</figcaption>
              </figure>
            ))}
          </div>
        </details>
      ))}
    </section>
  );
}
