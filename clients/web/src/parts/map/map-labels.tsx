import { tWord } from '../../messages';
import type { Geography } from './geography';
import type { PlacedRegion } from './labels';
import { mapValue } from './region-words';
import type { MapSize } from './map-size';

// Sizes in the map's own units: on a phone a unit is half a pixel, so the letters must be twice as large.
const sizes = {
  phone: { name: 25, value: 38, unit: 0, land: 0 },
  laptop: { name: 20, value: 34, unit: 13, land: 13 },
  board: { name: 21, value: 36, unit: 13, land: 13 },
} as const;

/** Names and values over the map, haloed so that they stand on any colour. */
export function MapLabels({ geography, placed, size }: { geography: Geography; placed: readonly PlacedRegion[]; size: MapSize }) {
  const letters = sizes[size];
  const anchors = new Set(placed.map(found => found.anchor.id));
  return (
    <g class="labels" aria-hidden="true">
      {letters.land > 0 && geography.neighbours.filter(land => land.room > 50).map(land => (
        <text key={land.name} class="land-name" font-size={letters.land} x={land.x} y={land.y}>{tWord('country', land.name)}</text>
      ))}
      {letters.unit > 0 && geography.units.filter(unit => !anchors.has(unit.id) && unit.room > 24).map(unit => (
        <text key={unit.id} class="unit-name" font-size={letters.unit} x={unit.x} y={unit.y + 4}>{unit.name}</text>
      ))}
      {placed.map(({ region, units, anchor }) => {
        const own = letters.unit > 0 && (units.length > 1 || anchor.name !== region.name) && anchor.room > 44;
        const top = anchor.y - (own ? 12 : 4);
        return (
          <g key={region.id}>
            <text class="region-name" font-size={letters.name} x={anchor.x} y={top}>{region.name}</text>
            <text class="region-value" font-size={letters.value} x={anchor.x} y={top + letters.value * 0.95}>
              {mapValue(region)}
            </text>
            {own && <text class="unit-name" font-size={letters.unit} x={anchor.x} y={top + letters.value * 0.95 + 22}>{anchor.name}</text>}
          </g>
        );
      })}
    </g>
  );
}
