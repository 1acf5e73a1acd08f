import { t, type Key } from '../messages';

const all = ['draft', 'sign', 'answer', 'negotiate'] as const;

export type Right = (typeof all)[number];

/** What somebody may do for the team, in words. */
export function rightsText(may: readonly string[]): string {
  if (may.length === 0) return t('right.none');
  return all.every(right => may.includes(right)) ? t('right.all') : rightWords(may);
}

export const rightWords = (rights: readonly string[]): string => rights.map(right => t(`right.${right}` as Key)).join(', ');
