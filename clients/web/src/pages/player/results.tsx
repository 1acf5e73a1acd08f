import type { ArgumentsView, OutcomeView } from '../../protocol';
import { t } from '../../messages';
import { ArgumentCard } from '../../parts/arguments/argument-card';
import { Points } from '../../parts/arguments/points';
import { Movements } from '../../parts/movements';
import { Draws, RevealedOrders } from '../../parts/revealed-orders';

/** A released turn: the story and what moved. */
export function Results({ outcome }: { outcome: OutcomeView }) {
  return (
    <section class="results" data-testid="results" data-turn={outcome.turn}>
      <p class="kicker">{t('results.kicker', { turn: outcome.turnLabel })}</p>
      <p class="results-headline">{outcome.headline}</p>
      {outcome.story.map((sentence, i) => <p key={i} class="story">{sentence}</p>)}
      <section class="block">
        <h2>{t('results.moved')} <span class="muted">{t('results.tap')}</span></h2>
        <Movements movements={outcome.movements} turn={outcome.turn} most={6} />
      </section>
    </section>
  );
}

/** What came of the turn's free-text orders. */
export function Argued({ turn, known }: { turn: number; known: ArgumentsView }) {
  const judged = known.now.filter(argument => argument.result);
  if (judged.length === 0) return null;
  return (
    <section class="block" data-testid="argued" data-turn={turn}>
      <h2>{t('argument.title')}</h2>
      {judged.map(argument => <ArgumentCard key={argument.id} argument={argument}><Points argument={argument} /></ArgumentCard>)}
    </section>
  );
}

/** What lies behind a released turn: who did what, what chance decided. */
export function Behind({ outcome }: { outcome: OutcomeView }) {
  return (
    <>
      <section class="block">
        <h2>{t('results.orders')}</h2>
        <RevealedOrders orders={outcome.orders} />
      </section>
      {outcome.draws.length > 0 && (
        <section class="block">
          <h2>{t('results.draws')}</h2>
          <Draws draws={outcome.draws} />
        </section>
      )}
    </>
  );
}
