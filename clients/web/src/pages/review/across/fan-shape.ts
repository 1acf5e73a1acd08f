import { plane } from '../../../parts/plane';
import type { NumberAmongPlaysView } from '../../../protocol';

export const wide = 340;
export const high = 168;
export const left = 46;
export const right = 64;
export const top = 8;
export const bottom = 22;

/** The geometry of a fan: where a turn and a value lie, and the paths of its bands and lines. */
export function fanShape(number: NumberAmongPlaysView) {
  const ends = range(number);
  return { ...plane({ wide, high, left, right, top, bottom }, ends, number.course.length), ticks: ticks(...ends) };
}

/** All that is drawn, and no less than two points or two hundredths of it: where nothing moves, no flutter is shown. */
function range({ low, high: most, course }: NumberAmongPlaysView): readonly [number, number] {
  const [from, to] = [Math.min(...low, ...course), Math.max(...most, ...course)];
  const least = Math.max(2, Math.abs(to) * 0.02);
  const missing = Math.max(0, least - (to - from)) / 2;
  const room = (to - from) * 0.04;
  return [from - missing - room, to + missing + room];
}

/** Two to four round values on the scale. */
export function ticks(least: number, most: number): readonly number[] {
  const rough = (most - least) / 3;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map(times => times * power).find(one => one >= rough)!;
  const first = Math.ceil(least / step);
  return Array.from({ length: Math.floor(most / step) - first + 1 }, (_, place) => Number(((first + place) * step).toPrecision(12)));
}
