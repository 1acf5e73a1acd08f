import type { MapView, RegionView } from '../../protocol';
import { t } from '../../messages';
import { change, figure, plain } from '../../numbers/format';
import { fallback, lean, mixed } from './colour';
import { useGeography, type Geography } from './geography';
import { Ground } from './ground';
import { MapLabels } from './map-labels';
import { placeRegions, regionOf, type PlacedRegion } from './labels';

export type MapSize = 'phone' | 'laptop' | 'board';

interface Props {
  readonly map: MapView;
  readonly size: MapSize;
  readonly chosen?: string;
  readonly onChoose?: (region: RegionView) => void;
}

const goodOf = (region: RegionView) => region.numbers.find(number => number.key === region.key)?.good ?? 'low';

/** The country: its regions by colour, hatching and label. A region opens its numbers. */
export function CountryMap({ map, size, chosen, onChoose }: Props) {
  const geography = useGeography(map.country);
  if (!geography) return <div class="map-wait" aria-busy="true" />;
  const placed = placeRegions(geography, map.regions);
  const away = map.regions.filter(region => region.key !== '' && !placed.some(found => found.region === region));
  return (
    <figure class={`map ${size}`}>
      <svg viewBox={`0 0 ${geography.width} ${geography.height}`} role="group" aria-label={t('map.label', { variable: map.variableName })}>
        <Hatch />
        <Ground geography={geography} />
        {placed.map(found => (
          <Region key={found.region.id} {...found} chosen={found.region.id === chosen} onChoose={onChoose} />
        ))}
        <Borders geography={geography} placed={placed} />
        <MapLabels geography={geography} placed={placed} size={size} />
      </svg>
      {away.length > 0 && (
        <div class="off-map">
          {away.map(region => <AwayRegion key={region.id} region={region} onChoose={onChoose} />)}
        </div>
      )}
    </figure>
  );
}

function Hatch() {
  return (
    <defs>
      <pattern id="hatch" width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line class="hatch-line" x1="0" y1="0" x2="0" y2="9" />
      </pattern>
    </defs>
  );
}

function Region({ region, units, chosen, onChoose }: PlacedRegion & { chosen: boolean; onChoose?: ((region: RegionView) => void) | undefined }) {
  const away = lean(region.value, goodOf(region));
  const label = [
    region.name, plain(region.value, 0), change(region.change, 'points'), region.hatched ? region.mark : '',
  ].filter(Boolean).join(', ');
  const choose = onChoose && (() => onChoose(region));
  return (
    <g
      class={chosen ? 'region chosen' : 'region'}
      role={choose ? 'button' : 'img'}
      tabIndex={choose ? 0 : undefined}
      aria-label={label}
      data-testid={`region-${region.id}`}
      onClick={choose}
      onKeyDown={event => {
        if (!choose || (event.key !== 'Enter' && event.key !== ' ')) return;
        event.preventDefault();
        choose();
      }}
    >
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

function AwayRegion({ region, onChoose }: { region: RegionView; onChoose?: ((region: RegionView) => void) | undefined }) {
  const away = lean(region.value, goodOf(region));
  const inside = (
    <>
      <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true"><rect width="14" height="14" rx="3" fill={fallback(away)} style={{ fill: mixed(away) }} /></svg>
      {region.name} <strong>{figure(region.value, 'points')}</strong>
    </>
  );
  return onChoose
    ? <button type="button" class="chip" data-testid={`region-${region.id}`} onClick={() => onChoose(region)}>{inside}</button>
    : <span class="chip">{inside}</span>;
}
