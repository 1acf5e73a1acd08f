import type { TurningPointView, WhatIfAnswer, WhatIfNumber } from '../../../../protocol';

/** Whose decision an end comes of: one's own, what was really ordered, the doctrine's, or none at all. */
export type Whose = 'own' | 'real' | 'doctrine' | 'held';

/** Where a number ends, and how that lies over other luck. */
export interface End {
  readonly whose: Whose;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** Shares of other luck under which it ends above and below what was really ordered, in thousandths. */
  readonly higher: number;
  readonly lower: number;
}

/** A number at the end, by whoever decided. */
export interface Measure {
  readonly key: string;
  readonly label: string;
  readonly unit: string;
  readonly good: string;
  readonly score: boolean;
  readonly ends: readonly End[];
}

export type Grade = 'better' | 'same' | 'worse';

/** A scale of points shows at least so many. */
const fewPoints = 6;

/** Less than half a point is no difference that a mandate's figure would show. */
const half = 0.5;

/** The team's mandate, and the number that its decision moved most. */
export function measures(point: TurningPointView, own: WhatIfAnswer | null, doctrine: WhatIfAnswer | null): readonly Measure[] {
  const first = own ?? doctrine;
  if (!first) return [];
  const mandate = `mandate/${point.actor}`;
  const moved = movedKey(point, [...first.board, ...first.scores], mandate);
  return [mandate, ...(moved ? [moved] : [])].map(key => measure(key, point, own, doctrine)).filter((one): one is Measure => one !== null);
}

function measure(key: string, point: TurningPointView, own: WhatIfAnswer | null, doctrine: WhatIfAnswer | null): Measure | null {
  const [mine, theirs] = [find(own, key), find(doctrine, key)];
  const number = mine ?? theirs;
  if (!number) return null;
  const real = number.real.at(-1)!;
  const effect = point.effects.find(one => one.key === key);
  const at = (whose: Whose, value: number): End => ({ whose, value, low: value, high: value, higher: 0, lower: 0 });
  return {
    key, label: number.label, unit: number.unit, good: number.good, score: key.startsWith('mandate/'),
    ends: [...(mine ? [end('own', mine)] : []), at('real', real), ...(theirs ? [end('doctrine', theirs)] : []), ...(effect ? [at('held', real - effect.amount)] : [])],
  };
}

const end = (whose: Whose, { real, changed, spread }: WhatIfNumber): End =>
  ({ whose, value: changed.at(-1)!, low: real.at(-1)! + spread.low, high: real.at(-1)! + spread.high, higher: spread.higher, lower: spread.lower });

const find = (answer: WhatIfAnswer | null, key: string) => [...answer?.scores ?? [], ...answer?.board ?? []].find(number => number.key === key);

/** The first of the point's effects that has its course in the answer; where it has none, what the other decision moves. */
function movedKey(point: TurningPointView, numbers: readonly WhatIfNumber[], mandate: string): string | undefined {
  const others = numbers.filter(number => number.key !== mandate);
  return point.effects.find(effect => others.some(number => number.key === effect.key))?.key
    ?? others.find(number => number.real.at(-1) !== number.changed.at(-1))?.key;
}

/** How an attempt does beside what was really ordered, by the team's mandate; of a team without one by the number that was moved. */
export function grade(all: readonly Measure[]): Grade | null {
  const [first] = all;
  const [own, real] = [first?.ends.find(one => one.whose === 'own'), first?.ends.find(one => one.whose === 'real')];
  if (!first || !own || !real) return null;
  const gain = (own.value - real.value) * (first.good === 'low' ? -1 : 1);
  const least = first.unit === 'points' ? half : Math.abs(real.value) / 200;
  return gain >= least ? 'better' : gain <= -least ? 'worse' : 'same';
}

/** The ends of a scale on which all of a number's ends lie, with some room at its sides: so wide at least that a trifle looks like one. */
export function scaleOf({ ends, unit }: Measure): readonly [number, number] {
  const [least, most] = [Math.min(...ends.map(one => Math.min(one.low, one.value))), Math.max(...ends.map(one => Math.max(one.high, one.value)))];
  const span = Math.max(most - least, unit === 'points' ? fewPoints : Math.abs(most) / 20, Number.EPSILON);
  const room = span * 0.08 + (span - (most - least)) / 2;
  return [least - room, most + room];
}
