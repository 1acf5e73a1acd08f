import type { NumberView, ToldRange } from '../protocol';
import { tWord } from '../messages';
import { figure, figureParts } from './format';

/** Whether a number is told exactly. */
export const isExact = (number: Pick<NumberView, 'level'>) => number.level === 'confirmed';

/** What is told of a number in place of it: a range, or one word. */
export function told(range: ToldRange, unit: string): string {
  if (range.word) return tWord('band', range.word);
  const [low] = figureParts(range.low, unit);
  return low === figureParts(range.high, unit)[0] ? figure(range.low, unit) : `${low}–${figure(range.high, unit)}`;
}

/** The last thing told of a number. */
export const toldNow = (number: NumberView) => told(number.told.at(-1)!, number.unit);
