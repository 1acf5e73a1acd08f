import type { PacketView } from '../../protocol';
import { t } from '../../messages';
import { Movements } from '../../parts/movements';
import { Draws, RevealedOrders } from '../../parts/revealed-orders';
import { useControl } from './context';
import { Rulings } from './rulings';

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
          <RevealedOrders orders={packet.orders} />
          {packet.choices.length > 0 && <><h3>{t('packet.choices')}</h3><ul class="choices">{packet.choices.map(choice => <li key={choice}>{choice}</li>)}</ul></>}
          {packet.draws.length > 0 && <><h3>{t('results.draws')}</h3><Draws draws={packet.draws} /></>}
        </section>
        <section class="block">
          <h2>{t('packet.movements')} <span class="muted">{t('results.tap')}</span></h2>
          <Movements movements={packet.movements} turn={page.header.turn} />
        </section>
      </div>
      <section class="block">
        <h2>{t('packet.rulings')}</h2>
        <Rulings packet={packet} />
      </section>
    </section>
  );
}
