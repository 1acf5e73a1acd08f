import type { CoverView } from '../../protocol';
import { hasGeography, useGeography } from '../../parts/map/geography';
import { Ground } from '../../parts/map/ground';
import { SeveralCover } from '../../parts/map/several/several-cover';

/** Where a scenario plays, as a picture without values. */
export function CoverMap({ cover }: { cover: CoverView }) {
  const [only = ''] = cover.countries.length === 1 ? cover.countries : [];
  return (
    <div class="cover-map" aria-hidden="true">
      {hasGeography(only) ? <CountryCover country={only} /> : <SeveralCover cover={cover} />}
    </div>
  );
}

function CountryCover({ country }: { country: string }) {
  const geography = useGeography(country);
  if (!geography) return null;
  return (
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
  );
}
