import type { RegionView } from '../../../protocol';
import { arrow, tone } from '../../../numbers/format';
import { fallback, mixed } from '../colour';
import { leanOf, mapValue, pressed } from '../region-words';
import type { Mark, MarkSizes } from './marks';

interface Props {
  readonly mark: Mark;
  readonly sizes: MarkSizes;
  readonly region: RegionView;
  readonly chosen: boolean;
  readonly onChoose?: ((region: RegionView) => void) | undefined;
}

/** A region's value in a ring of its colour, large enough for a thumb, with its name beside it. */
export function RegionMark({ mark, sizes, region, chosen, onChoose }: Props) {
  const away = leanOf(region);
  const { radius, letters } = sizes;
  const good = region.numbers.find(number => number.key === region.key)?.good ?? 'low';
  return (
    <g class={chosen ? 'region mark chosen' : 'region mark'} {...pressed(region, onChoose)}>
      <circle class="mark-edge" cx={mark.x} cy={mark.y} r={radius} />
      <circle class="mark-ring" cx={mark.x} cy={mark.y} r={radius * 0.82} stroke-width={radius * 0.26} stroke={fallback(away)} style={{ stroke: mixed(away) }} />
      {region.hatched && <circle class="mark-hatched" cx={mark.x} cy={mark.y} r={radius * 0.82} stroke-width={radius * 0.26} />}
      <text class="mark-value" x={mark.x} y={mark.y + radius * 0.33} font-size={radius * 0.92}>{mapValue(region, true)}</text>
      <text class="mark-name" x={mark.name.x} y={mark.name.y} text-anchor={mark.name.anchor} font-size={letters}>
        {mark.label}
        {arrow(region.change, 0) && <tspan class={`mark-change ${tone(region.change, good, 0)}`}> {arrow(region.change, 0)}</tspan>}
      </text>
    </g>
  );
}
