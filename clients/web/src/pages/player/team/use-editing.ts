import { useEffect } from 'preact/hooks';
import { limits } from '../../../protocol';
import { useAtDesk } from '../context';

/** Where an order is written: each instrument has one order for each target. */
export const placeOf = (order: { readonly instrument: string; readonly target: string }): string => `${order.instrument}/${order.target}`;

/** Lets the team see, while the component is shown, that the reader writes here. */
export function useShowEditing(place: string): void {
  const { desk } = useAtDesk();
  useEffect(() => {
    desk.showEditing(place);
    const timer = setInterval(() => desk.showEditing(place), limits.editingSeconds * 1000);
    return () => {
      clearInterval(timer);
      desk.showEditing('');
    };
  }, [place]);
}

/** Names of those in the team, without the reader, who write here now. */
export function useOthersEditing(place: string): string {
  const { desk, page, seatId } = useAtDesk();
  return desk.editors
    .filter(editor => editor.place === place && editor.seatId !== seatId)
    .map(editor => page.seats.find(seat => seat.seatId === editor.seatId)?.person ?? '')
    .filter(Boolean).join(', ');
}
