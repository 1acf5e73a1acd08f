import type { RegionView } from '../../protocol';
import { change, plain } from '../../numbers/format';
import { lean } from './colour';

const goodOf = (region: RegionView) => region.numbers.find(number => number.key === region.key)?.good ?? 'low';

/** How far a region stands from the middle of its scale: -1 calm, +1 warm. */
export const leanOf = (region: RegionView) => lean(region.value, goodOf(region));

/** A region in one line, for those who hear the map. */
export const spoken = (region: RegionView) => [
  region.name, plain(region.value, 0), change(region.change, 'points'), region.hatched ? region.mark : '',
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
