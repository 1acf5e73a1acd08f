import type { MapView, RegionView } from '../../protocol';
import { t } from '../../messages';
import { fallback, mixed } from './colour';
import { useGeography, type Geography } from './geography';
import { Ground } from './ground';
import { Hatch } from './hatch';
import { MapLabels } from './map-labels';
import { placeRegions, regionOf, type PlacedRegion } from './labels';
import type { MapSize } from './map-size';
import { leanOf, pressed } from './region-words';

interface Props {
  readonly map: MapView;
  readonly country: string;
  readonly size: MapSize;
  readonly chosen?: string | undefined;
  readonly onChoose?: ((region: RegionView) => void) | undefined;
}

/** One country that fills the map: its regions by colour, hatching and label. */
export function CountryMap({ map, country, size, chosen, onChoose }: Props) {
  const geography = useGeography(country);
  if (!geography) return <div class="map-wait" aria-busy="true" />;
  const placed = placeRegions(geography, map.regions);
  return (
    <svg viewBox={`0 0 ${geography.width} ${geography.height}`} role="group" aria-label={t('map.label', { variable: map.variableName })}>
      <Hatch id="hatch" />
      <Ground geography={geography} />
      {placed.map(found => (
        <Region key={found.region.id} {...found} chosen={found.region.id === chosen} onChoose={onChoose} />
      ))}
      <Borders geography={geography} placed={placed} />
      <MapLabels geography={geography} placed={placed} size={size} />
    </svg>
  );
}

function Region({ region, units, chosen, onChoose }: PlacedRegion & { chosen: boolean; onChoose?: ((region: RegionView) => void) | undefined }) {
  const away = leanOf(region);
  return (
    <g class={chosen ? 'region chosen' : 'region'} {...pressed(region, onChoose)}>
      {units.map(unit => <path key={unit.id} d={unit.path} fill={fallback(away)} style={{ fill: mixed(away) }} />)}
      {region.hatched && units.map(unit => <path key={unit.id} class="hatching" d={unit.path} fill="url(#hatch)" />)}
    </g>
  );
}

function Borders({ geography, placed }: { geography: Geography; placed: readonly PlacedRegion[] }) {
  const owner = regionOf(placed);
  return (
    <g class="borders" aria-hidden="true">
      {geography.borders.map(({ between: [a = '', b = ''], path }) => (
        <path key={a + b} class={owner.get(a) === owner.get(b) ? 'thin' : 'thick'} d={path} />
      ))}
      <path class="outline" d={geography.outline} />
    </g>
  );
}
