import type { RegionView } from '../../../protocol';
import { fallback, mixed } from '../colour';
import { leanOf } from '../region-words';
import type { Place } from './places';

interface Props {
  readonly place: Place;
  readonly region: RegionView;
  readonly hatch: string;
  readonly chosen: boolean;
  readonly onChoose?: ((region: RegionView) => void) | undefined;
}

/** A region's land in its colour. Its mark is what keyboards and screen readers use. */
export function RegionArea({ place, region, hatch, chosen, onChoose }: Props) {
  const away = leanOf(region);
  return (
    <g class={chosen ? 'area chosen' : 'area'} aria-hidden="true" onClick={onChoose && (() => onChoose(region))}>
      {place.units.map(unit => <path key={unit.id} class="area-edge" d={unit.path} />)}
      {place.units.map(unit => <path key={unit.id} d={unit.path} fill={fallback(away)} stroke={fallback(away)} style={{ fill: mixed(away), stroke: mixed(away) }} />)}
      {region.hatched && place.units.map(unit => <path key={unit.id} class="hatching" d={unit.path} fill={`url(#${hatch})`} />)}
    </g>
  );
}
