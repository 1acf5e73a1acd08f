import type { TurningPointView } from '../../../protocol';
import type { Stop } from './moments';

/** A turning point, and where it lies. */
export interface Turning {
  readonly place: number;
  readonly points: readonly TurningPointView[];
}

const most = 12;
const decided = ['signature', 'order', 'answer', 'argument'];

/** Where an actor decided in a turn: where it signed last, else its last order or answer, else where the orders were closed. */
export function decisionPlace(stops: readonly Stop[], turn: number, actor: string): number {
  const own = (kind: string) => places(stops, stop => stop.turn === turn && stop.moments.some(moment => moment.kind === kind && moment.actor === actor)).at(-1);
  const found = decided.map(own).find(place => place !== undefined) ?? stops.findIndex(stop => stop.turn === turn && stop.phase === 'commitment');
  return found >= 0 ? found : Math.max(0, stops.findIndex(stop => stop.turn === turn));
}

const places = (stops: readonly Stop[], such: (stop: Stop) => boolean) => stops.flatMap((stop, place) => (such(stop) ? [place] : []));

/** The most decisive turning points, from the first to the last; those that lie at one place are one. */
export function turningsOf(stops: readonly Stop[], points: readonly TurningPointView[]): readonly Turning[] {
  const found = new Map<number, TurningPointView[]>();
  for (const point of points.slice(0, most)) {
    const place = decisionPlace(stops, point.turn, point.actor);
    found.set(place, [...(found.get(place) ?? []), point]);
  }
  return [...found].map(([place, here]) => ({ place, points: here })).sort((one, other) => one.place - other.place);
}

/** The address of a decision, for who does not know the moments: a turn and whose it was. */
export const addressOf = (turn: number, actor: string) => `${turn}.${actor}`;

/** The turn and the actor of such an address; null when it names a moment. */
export function decisionAt(address: string): { turn: number; actor: string } | null {
  const [, turn, actor] = /^(\d+)\.(.+)$/.exec(address) ?? [];
  return turn && actor ? { turn: Number(turn), actor } : null;
}
