import { useGeography } from '../../parts/map/geography';
import { Ground } from '../../parts/map/ground';

const countries: Record<string, string> = { 'bolivia-secession': 'bol' };

/** The country in which a scenario plays, as a picture without values. */
export function CoverMap({ scenario }: { scenario: string }) {
  const country = countries[scenario] ?? '';
  const geography = useGeography(country);
  if (!country) return null;
  if (!geography) return <div class="cover-map" />;
  return (
    <div class="cover-map" aria-hidden="true">
      <svg viewBox={`0 0 ${geography.width} ${geography.height}`}>
        <Ground geography={geography} />
        <g class="borders">
          {geography.borders.map(border => <path key={border.between.join()} class="thin" d={border.path} />)}
          <path class="outline" d={geography.outline} />
        </g>
        <g class="labels">
          {geography.units.map(unit => <text key={unit.id} class="unit-name" font-size="17" x={unit.x} y={unit.y + 5}>{unit.name}</text>)}
        </g>
      </svg>
    </div>
  );
}
