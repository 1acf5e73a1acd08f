import { useState } from 'preact/hooks';
import type { DraftOrder, LegalOrderView } from '../../protocol';
import { t } from '../../messages';
import { Sheet } from '../../parts/sheet';
import { useKept } from '../../wire/kept';
import { useAtDesk } from './context';
import { OrderForm } from './order-form';
import { OrderPicker } from './order-picker';

/** Choosing an order and filling it in, on one sheet. What is begun survives a reload. */
export function OrderSheet({ onClose, change }: { onClose: () => void; change?: DraftOrder }) {
  const { page, session } = useAtDesk();
  const [begun, setBegun, dropBegun] = useKept<{ instrument: string; target: string } | null>(`order.${session}.${page.header.turn}`, null);
  const [picked, setPicked] = useState(change ?? begun);
  const order = picked && page.orders.find(legal => legal.instrument === picked.instrument && legal.target === picked.target);
  const pick = (legal: LegalOrderView) => {
    const chosen = { instrument: legal.instrument, target: legal.target };
    setBegun(chosen);
    setPicked(chosen);
  };
  const done = () => {
    dropBegun();
    onClose();
  };
  if (order) {
    return (
      <Sheet title={order.name} onClose={done} testid="order-form">
        <OrderForm key={`${order.instrument}/${order.target}`} order={order} change={change} onDone={done}
          onBack={change ? undefined : () => { dropBegun(); setPicked(null); }} />
      </Sheet>
    );
  }
  return (
    <Sheet title={t('picker.title')} onClose={done} testid="order-picker" wide>
      <OrderPicker onPick={pick} />
    </Sheet>
  );
}
