import type { OutcomeView } from '../../../protocol';
import { t } from '../../../messages';
import { Movements } from '../../../parts/movements';
import { Draws, RevealedOrders } from '../../../parts/revealed-orders';

/** The last turn that had been released by then: what moved, each with its waterfall, and who ordered what, as far as it was told. Once the next turn has begun the orders are folded away. */
export function ResultsThen({ outcome, fresh }: { outcome: OutcomeView | null; fresh: boolean }) {
  if (!outcome) return null;
  return (
    <div data-testid="replay-results" data-turn={outcome.turn}>
      <section class="block">
        <p class="kicker">{t('results.kicker', { turn: outcome.turnLabel })}</p>
        <h2>{t('results.moved')} <span class="muted hint">{t('results.tap')}</span></h2>
        <Movements movements={outcome.movements} turn={outcome.turn} most={6} />
      </section>
      <section class="block">
        <details open={fresh}>
          <summary class="heading"><h2>{t('results.orders')} <span class="muted">{outcome.orders.length}</span></h2></summary>
          <RevealedOrders orders={outcome.orders} />
        </details>
        {outcome.draws.length > 0 && <details><summary>{t('results.draws')}</summary><Draws draws={outcome.draws} /></details>}
      </section>
    </div>
  );
}
