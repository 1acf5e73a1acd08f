import type { RegionView } from '../../protocol';
import { change, plain } from '../../numbers/format';
import { t } from '../../messages';
import { isExact, toldNow } from '../../numbers/told';
import { lean } from './colour';

const goodOf = (region: RegionView) => region.numbers.find(number => number.key === region.key)?.good ?? 'low';

const numberOf = (region: RegionView) => region.numbers.find(number => number.key === region.key);

/** A region's value as it stands on the map: a number, an estimate, a rumour's word, or `?` for what is not known. */
export function mapValue(region: RegionView, short = false): string {
  const number = numberOf(region);
  if (region.key === '') return '?';
  if (!number || isExact(number)) return plain(region.value, 0);
  if (short) return number.level === 'partial' ? `≈${plain(region.value, 0)}` : '~';
  return toldNow(number);
}

/** Whether anything on the map is not told exactly. */
export const hasTold = (regions: readonly RegionView[]) =>
  regions.some(region => region.key === '' && region.units.length > 0 || region.numbers.some(number => !isExact(number)));

/** How far a region stands from the middle of its scale: -1 calm, +1 warm. */
export const leanOf = (region: RegionView) => region.key === '' ? 0 : lean(region.value, goodOf(region));

const isTold = (region: RegionView) => region.key === '' || !isExact(numberOf(region) ?? { level: 'confirmed' });

/** A region in one line, for those who hear the map. */
export const spoken = (region: RegionView) => [
  region.name, region.key === '' ? t('told.hidden') : mapValue(region), isTold(region) ? '' : change(region.change, 'points'), region.hatched ? region.mark : '',
].filter(Boolean).join(', ');

/** A region as a button: what presses and keys do. */
export function pressed(region: RegionView, onChoose: ((region: RegionView) => void) | undefined) {
  const choose = onChoose && (() => onChoose(region));
  return {
    role: choose ? 'button' as const : 'img' as const,
    tabIndex: choose ? 0 : undefined,
    'aria-label': spoken(region),
    'data-testid': `region-${region.id}`,
    onClick: choose,
    onKeyDown: (event: KeyboardEvent) => {
      if (!choose || (event.key !== 'Enter' && event.key !== ' ')) return;
      event.preventDefault();
      choose();
    },
  };
}
