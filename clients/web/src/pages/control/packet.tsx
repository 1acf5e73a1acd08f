import type { PacketView, RevealedOrder } from '../../protocol';
import { t, tWord } from '../../messages';
import { Movements } from '../../parts/movements';
import { Draws, RevealedOrders } from '../../parts/revealed-orders';
import { useControl } from './context';
import { WhoKnows } from './disclosure/who-knows';
import { Hand } from './hand';
import { ChangeNumber, Rulings } from './rulings';
import { Trace } from './trace';

const nameOf = (order: RevealedOrder) => [order.actorCode, order.name, order.targetName].filter(Boolean).join(' · ');

/** The adjudication packet: what was ordered, what the engine proposes, what chance decided, what control rules. */
export function Packet({ packet }: { packet: PacketView }) {
  const { page } = useControl();
  return (
    <section class="packet" data-testid="packet">
      <p class="kicker">{t('packet.title')} <code class="muted">{packet.hash.slice(0, 12)}</code></p>
      <p class="results-headline" data-testid="packet-headline">{packet.headline}</p>
      <div class="packet-columns">
        <section class="block">
          <h2>{t('packet.orders')}</h2>
          <RevealedOrders orders={packet.orders} hand={order => !order.withdrawn && !order.failed && <><Hand kind="veto" name={nameOf(order)} subject={order.orderId} on={order.vetoed} about={`${order.actor}/${order.instrument}`} covert={order.covert ? order.actor : undefined} lay={t('hand.veto')} takeBack={t('rulings.back')} /><WhoKnows kind="order" subject={order.orderId} name={nameOf(order)} /></>} />
          {packet.choices.length > 0 && <><h3>{t('packet.choices')}</h3><ul class="choices">{packet.choices.map(choice => <li key={choice}>{choice}</li>)}</ul></>}
          {packet.otherwise.length > 0 && (
            <details data-testid="packet-otherwise">
              <summary>{t('packet.otherwise')}</summary>
              <ul class="choices">{packet.otherwise.map(plan => (
                <li key={plan.actorCode}><span class="code">{plan.actorCode}</span> <strong>{plan.name}</strong>{plan.targetName && ` · ${plan.targetName}`} <span class="muted">{t(plan.full ? 'packet.otherwise.full' : 'packet.otherwise.low', { worth: plan.worth.toFixed(1), needed: plan.needed.toFixed(1), by: Math.abs(plan.needed - plan.worth).toFixed(1) })}</span></li>
              ))}</ul>
            </details>
          )}
          {packet.draws.length > 0 && <><h3>{t('results.draws')}</h3><Draws draws={packet.draws} hand={draw => <Hand kind="reverse" name={draw.name} subject={draw.id} on={draw.reversed} lay={t('hand.reverse')} takeBack={t('rulings.back')} />} /></>}
        </section>
        <section class="block">
          <h2>{t('packet.movements')} <span class="muted">{t('results.tap')}</span></h2>
          <Movements movements={packet.movements} turn={page.header.turn} hand={movement => <ChangeNumber number={movement.key} label={movement.label} />} />
          <h3 class="trace-title">{t('trace.title')}</h3>
          <Trace lines={packet.trace} />
        </section>
      </div>
      <section class="block">
        <h2>{t('packet.rulings')}</h2>
        <Rulings packet={packet} />
        {packet.earlier.length > 0 && (
          <details data-testid="earlier-rulings">
            <summary>{t('rulings.earlier', { n: packet.earlier.length })}</summary>
            <ul class="choices">{packet.earlier.map((one, i) => <li key={i}><span class="muted">{one.turnLabel} · {tWord('ruling', one.kind)}</span> <strong>{one.title}</strong>: {one.reason}{one.by && <span class="muted"> · {one.by}</span>}</li>)}</ul>
          </details>
        )}
      </section>
    </section>
  );
}
