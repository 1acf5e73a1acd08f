import type { ComponentChildren } from 'preact';
import type { DrawView, RevealedOrder } from '../protocol';
import { t, tWord } from '../messages';
import { share } from '../numbers/format';

/** Orders as they were revealed, by actor. */
export function RevealedOrders({ orders, hand }: { orders: readonly RevealedOrder[]; hand?: (order: RevealedOrder) => ComponentChildren }) {
  if (orders.length === 0) return <p class="muted">{t('revealed.none')}</p>;
  return (
    <ul class="revealed" data-testid="revealed-orders">
      {orders.map(order => (
        <li key={order.orderId} class={order.withdrawn || order.vetoed || order.failed ? 'withdrawn' : order.told} data-told={order.told}>
          <span class="code" title={order.actorName}>{order.actorCode || '?'}</span>
          <div>
            <strong>{order.name}</strong>{order.targetName && <span> · {order.targetName}</span>}
            <span class="muted"> · {[
              ...reportWords(order),
              order.level > 0 ? t('order.share', { share: share(order.level) }) : '',
              order.mode && order.mode !== 'requested' ? tWord('mode', order.mode) : '',
              order.answer && t('revealed.answer', { answer: tWord('answer', order.answer) }),
              order.withdrawn ? t('revealed.withdrawn') : '',
              order.vetoed ? t('revealed.vetoed') : '',
              order.failed ? t('revealed.failed') : '',
              order.covert ? t('revealed.covert') : '',
            ].filter(Boolean).join(' · ')}</span>
            {order.because && <p class="because">{order.because}</p>}
            {order.vetoReason && <p class="because">{order.vetoReason}</p>}
            {order.failReason && <p class="because">{order.failReason}</p>}
            {hand?.(order)}
          </div>
        </li>
      ))}
    </ul>
  );
}

/** What goes with an order that is not told in full. */
function reportWords(order: RevealedOrder): readonly string[] {
  if (order.told === 'confirmed') return [];
  const who = order.actorName ? t('report.named', { name: order.actorName }) : t('report.unnamed');
  return [tWord('report', order.told), who, order.level > 0 ? '' : t('report.strength')];
}

/** Draws of chance: what was likely, what was drawn, what happened. */
export function Draws({ draws, hand }: { draws: readonly DrawView[]; hand?: (draw: DrawView) => ComponentChildren }) {
  if (draws.length === 0) return null;
  return (
    <ul class="draws" data-testid="draws">
      {draws.map(draw => (
        <li key={draw.id}>
          <svg viewBox="0 0 100 10" class="draw-bar" preserveAspectRatio="none" aria-hidden="true">
            <rect class="hazard" width={draw.hazard / 10} height="10" />
            <rect class="drawn" x={Math.min(98.5, draw.drawn / 10)} width="1.5" height="10" />
          </svg>
          <span><strong>{draw.name}</strong>: {draw.happened ? t('draw.happened') : t('draw.not')}
            <span class="muted"> · {t('draw.numbers', { hazard: share(draw.hazard), drawn: share(draw.drawn) })} · {t('draw.margin', { margin: (Math.abs(draw.hazard - draw.drawn) / 10).toFixed(1) })}{draw.reversed && ` · ${t('draw.reversed')}`}</span>{draw.turnedBecause && <span class="because" data-testid="turned-because">{draw.turnedBecause}{draw.turnedBy && <span class="muted"> · {draw.turnedBy}</span>}</span>}<Terms draw={draw} />{hand?.(draw)}</span>
        </li>
      ))}
    </ul>
  );
}

/** What made a chance: its terms, and what the range cut off. */
function Terms({ draw }: { draw: DrawView }) {
  if (draw.terms.length === 0) return null;
  const rest = draw.hazard - draw.terms.reduce((sum, term) => sum + term.thousandths, 0);
  const points = (thousandths: number) => `${thousandths > 0 ? '+' : '−'}${Math.abs(thousandths / 10).toFixed(1)} %`;
  return (
    <details class="draw-terms" data-testid="draw-terms">
      <summary>{t('draw.why')}</summary>
      <ul>
        {draw.terms.map(term => <li key={term.label}><span>{term.label}</span> <span class="term-value">{points(term.thousandths)}</span></li>)}
        {Math.abs(rest) > draw.terms.length && <li class="muted"><span>{t('draw.cut')}</span> <span class="term-value">{points(rest)}</span></li>}
        <li><strong>{t('draw.chance')}</strong> <strong class="term-value">{(draw.hazard / 10).toFixed(1)} %</strong></li>
      </ul>
    </details>
  );
}
