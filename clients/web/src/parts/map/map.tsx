import type { MapView, RegionView } from '../../protocol';
import { fallback, mixed } from './colour';
import { CountryMap } from './country-map';
import { hasGeography } from './geography';
import type { MapSize } from './map-size';
import { leanOf, mapValue } from './region-words';
import { SeveralMap } from './several/several-map';

interface Props {
  readonly map: MapView;
  readonly size: MapSize;
  readonly chosen?: string;
  readonly onChoose?: (region: RegionView) => void;
}

/** The map: one country large, or several in one view. A region opens its numbers. */
export function RegionMap({ map, size, chosen, onChoose }: Props) {
  const [only = ''] = map.countries.length === 1 ? map.countries : [];
  const away = map.regions.filter(region => region.key !== '' && region.units.length === 0);
  return (
    <figure class={`map ${size}`}>
      {hasGeography(only)
        ? <CountryMap map={map} country={only} size={size} chosen={chosen} onChoose={onChoose} />
        : <SeveralMap map={map} size={size} chosen={chosen} onChoose={onChoose} />}
      {away.length > 0 && (
        <div class="off-map">
          {away.map(region => <AwayRegion key={region.id} region={region} onChoose={onChoose} />)}
        </div>
      )}
    </figure>
  );
}

function AwayRegion({ region, onChoose }: { region: RegionView; onChoose?: ((region: RegionView) => void) | undefined }) {
  const away = leanOf(region);
  const inside = (
    <>
      <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true"><rect width="14" height="14" rx="3" fill={fallback(away)} style={{ fill: mixed(away) }} /></svg>
      {region.name} <strong>{mapValue(region)}</strong>
    </>
  );
  return onChoose
    ? <button type="button" class="chip" data-testid={`region-${region.id}`} onClick={() => onChoose(region)}>{inside}</button>
    : <span class="chip">{inside}</span>;
}
