import type { NumberAmongPlaysView } from '../../../protocol';
import { t, tWord } from '../../../messages';

type Placed = Pick<NumberAmongPlaysView, 'good' | 'standing' | 'worse' | 'same' | 'better'>;

const hasBetter = (number: Placed) => number.good === 'high' || number.good === 'low';

/** Where the class ended among the plays: `in the worst tenth`; of a number that nobody calls better, `in the lowest tenth`. */
export const standing = (number: Placed) => tWord(hasBetter(number) ? 'across.good' : 'across.neither', number.standing);

/** What the place is counted from: `19 of 200 plays did worse. 6 came to the same.` */
export function counted(number: Placed): string {
  const plays = number.worse + number.same + number.better;
  const worse = t(hasBetter(number) ? 'across.worse' : 'across.lower', { n: number.worse, plays });
  return number.same > 0 ? `${worse} ${t('across.same', { n: number.same })}` : worse;
}

/** As an instructor would say it. */
export const sentence = (number: Placed) => t('across.sentence', { place: standing(number), plays: counted(number) });

/** How far from the worst play to the best one the class ended, 0 to 1; ties count half. */
export const share = ({ worse, same, better }: Placed) => (2 * worse + same) / Math.max(1, 2 * (worse + same + better));
