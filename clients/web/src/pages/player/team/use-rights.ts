import type { Right } from '../../../parts/rights';
import { useAtDesk } from '../context';
import { holdersOf, namesOf } from './holders';

/** What the reader may do for the team, and who else may. */
export function useRights() {
  const { page, seatId } = useAtDesk();
  const own = page.seats.find(seat => seat.seatId === seatId);
  return {
    may: (right: Right) => own?.may.includes(right) ?? true,
    who: (right: Right) => namesOf(holdersOf(page.seats, right)),
  };
}
