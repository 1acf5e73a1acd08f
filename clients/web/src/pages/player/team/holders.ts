import type { SeatView } from '../../../protocol';
import type { Right } from '../../../parts/rights';

/** Who of the team may do it, of those who are here. */
export const holdersOf = (seats: readonly SeatView[], right: Right): readonly SeatView[] => seats.filter(seat => !seat.absent && seat.may.includes(right));

/** Names of those who may. */
export const namesOf = (seats: readonly SeatView[]): string => seats.map(seat => `${seat.person} (${seat.title})`).join(', ');
