import { useState } from 'preact/hooks';
import type { LegalOrderView } from '../../protocol';
import { t } from '../../messages';
import { Prices } from '../../parts/prices';
import { useAtDesk } from './context';

type Grouping = 'place' | 'instrument';

/** All that may be ordered, grouped by place or by instrument; what may not be, with the reason, folded below. */
export function OrderPicker({ onPick }: { onPick: (order: LegalOrderView) => void }) {
  const { page } = useAtDesk();
  const [grouping, setGrouping] = useState<Grouping>('instrument');
  const [wanted, setWanted] = useState('');
  const fits = (order: LegalOrderView) =>
    `${order.name} ${order.targetName} ${order.text}`.toLowerCase().includes(wanted.trim().toLowerCase());
  const found = page.orders.filter(fits);
  const legal = found.filter(order => order.whyNot.length === 0);
  const barred = found.filter(order => order.whyNot.length > 0);
  return (
    <div class="picker">
      <div class="picker-tools">
        <div class="segments" role="group" aria-label={t('picker.group')}>
          <button type="button" aria-pressed={grouping === 'instrument'} onClick={() => setGrouping('instrument')}>{t('picker.byInstrument')}</button>
          <button type="button" aria-pressed={grouping === 'place'} onClick={() => setGrouping('place')}>{t('picker.byPlace')}</button>
        </div>
        <input type="search" value={wanted} placeholder={t('picker.search')} aria-label={t('picker.search')} data-testid="order-search"
          onInput={event => setWanted(event.currentTarget.value)} />
      </div>
      {legal.length === 0 && <p class="muted">{t('picker.none')}</p>}
      {groups(legal, grouping).map(([name, orders]) => (
        <section key={name} class="picker-group">
          <h3>{name || t('picker.home')}</h3>
          {grouping === 'instrument' && <p class="picker-text">{orders[0]!.text}</p>}
          <ul>{orders.map(order => <PickRow key={order.instrument + order.target} order={order} grouping={grouping} onPick={onPick} />)}</ul>
        </section>
      ))}
      {barred.length > 0 && (
        <details class="barred">
          <summary>{t('picker.barred', { n: barred.length })}</summary>
          <ul>
            {barred.map(order => (
              <li key={order.instrument + order.target} data-testid={`order-barred-${order.instrument}-${order.target}`}>
                <strong>{order.name}{order.targetName && `, ${order.targetName}`}</strong>
                <span>{order.whyNot.join(' ')}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function groups(orders: readonly LegalOrderView[], grouping: Grouping): readonly (readonly [string, readonly LegalOrderView[]])[] {
  const found = new Map<string, LegalOrderView[]>();
  for (const order of orders) {
    const name = grouping === 'place' ? order.targetName : order.name;
    found.set(name, [...(found.get(name) ?? []), order]);
  }
  return [...found];
}

function PickRow({ order, grouping, onPick }: { order: LegalOrderView; grouping: Grouping; onPick: (order: LegalOrderView) => void }) {
  const once = order.costOnce.filter(price => price.amount !== 0);
  return (
    <li>
      <button type="button" class="pick" data-testid={`order-pick-${order.instrument}-${order.target}`} onClick={() => onPick(order)}>
        <span class="pick-name">
          <strong>{grouping === 'place' ? order.name : order.targetName || t('picker.home')}</strong>
          {grouping === 'place' && <span class="pick-text">{order.text}</span>}
          <span class="muted">
            {[
              order.lag > 0 ? t('order.lag', { n: order.lag }) : t('order.atOnce'),
              order.foreign && order.hostName ? t('order.consent', { host: order.hostName }) : '',
              order.covert ? t('order.covert') : '',
            ].filter(Boolean).join(' · ')}
          </span>
        </span>
        <span class="pick-cost">
          <Prices prices={order.costEachTurn} />
          {once.length > 0 && <small>{t('order.once')} <Prices prices={once} /></small>}
        </span>
      </button>
    </li>
  );
}
