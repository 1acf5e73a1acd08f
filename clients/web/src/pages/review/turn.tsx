import type { DecisionView, ReviewTurn } from '../../protocol';
import { t, textLang } from '../../messages';
import { change } from '../../numbers/format';
import { DecisionList } from '../../parts/decision-list';
import { ArgumentCard } from '../../parts/arguments/argument-card';
import { Spread } from '../../parts/arguments/estimate';
import { Points } from '../../parts/arguments/points';
import { Movements } from '../../parts/movements';
import { NewsKicker } from '../../parts/news';
import { Draws, RevealedOrders } from '../../parts/revealed-orders';
import { ToldLines } from './told-lines';

/** One turn, all of it: nothing is hidden any more. What is told of it in part has no hash to hold the truth against. */
export function Turn({ turn, decisions, part }: { turn: ReviewTurn; decisions: readonly DecisionView[]; part?: boolean }) {
  const { outcome } = turn;
  return (
    <section class="turn-shown" data-testid="review-turn" data-turn={turn.turn}>
      <p class="kicker">{turn.turnLabel}</p>
      <h1 data-testid="headline">{outcome.headline}</h1>
      {outcome.story.map((sentence, i) => <p key={i} class="story">{sentence}</p>)}
      <section class="block">
        <h2>{t('results.moved')} <span class="muted hint">{t('results.tap')}</span></h2>
        <Movements movements={outcome.movements} turn={turn.turn} most={6} />
      </section>
      <section class="block">
        <h2>{t('results.orders')}</h2>
        <RevealedOrders orders={outcome.orders} />
      </section>
      {decisions.length > 0 && <section class="block"><h2>{t('review.decisions')}</h2><DecisionList decisions={decisions} /></section>}
      {turn.arguments.length > 0 && (
        <section class="block" data-testid="review-arguments">
          <h2>{t('argument.title')}</h2>
          {turn.arguments.map(argument => <ArgumentCard key={argument.id} argument={argument}><Points argument={argument} /><Spread argument={argument} /></ArgumentCard>)}
        </section>
      )}
      {turn.choices.length > 0 && <section class="block"><h2>{t('packet.choices')}</h2><ul class="choices">{turn.choices.map(choice => <li key={choice}>{choice}</li>)}</ul></section>}
      {turn.news.length > 0 && (
        <section class="block">
          <h2>{t('review.news')}</h2>
          <ul class="injects">
            {turn.news.map(({ news, to }) => (
              <li key={news.id}>
                <NewsKicker item={news} />
                <details>
                  <summary><strong>{news.title}</strong> <span class="muted">{to.length === 0 ? t('control.everyone') : to.join(', ')}</span></summary>
                  <div class="prose" lang={textLang()} dangerouslySetInnerHTML={{ __html: news.html }} />
                </details>
              </li>
            ))}
          </ul>
        </section>
      )}
      {outcome.draws.length > 0 && <section class="block"><h2>{t('results.draws')}</h2><Draws draws={outcome.draws} /></section>}
      {turn.rulings.length > 0 && (
        <section class="block">
          <h2>{t('packet.rulings')}</h2>
          {turn.rulings.map(ruling => <p key={ruling.key} class="ruling"><strong>{ruling.label}</strong> {change(ruling.change, '')} {ruling.reason}</p>)}
        </section>
      )}
      {turn.told.length > 0 && <ToldLines lines={turn.told} />}
      {!part && <p class="muted">{t('review.hash')} <code>{turn.hash.slice(0, 16)}</code></p>}
    </section>
  );
}
