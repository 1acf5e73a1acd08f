import { useState } from 'preact/hooks';
import type { MapView, RegionView } from '../../protocol';
import { t } from '../../messages';
import { change, figure } from '../../numbers/format';
import { Change } from '../change';
import { Figure } from '../figure';
import { Sheet } from '../sheet';
import { RegionMap } from './map';
import { hasTold } from './region-words';
import type { MapSize } from './map-size';

/** The map with its caption, its scale and, behind each region, the region's numbers. */
export function SituationMap({ map, size }: { map: MapView; size: MapSize }) {
  const [chosen, setChosen] = useState<string | null>(null);
  const region = map.regions.find(found => found.id === chosen);
  const marks = [...new Set(map.regions.filter(found => found.hatched).map(found => found.mark))];
  return (
    <div class="situation-map">
      <RegionMap map={map} size={size} chosen={chosen ?? ''} onChoose={found => setChosen(found.id)} />
      <Scale map={map} marks={marks} />
      {region && <RegionSheet region={region} map={map} onClose={() => setChosen(null)} />}
    </div>
  );
}

export function Scale({ map, marks }: { map: MapView; marks: readonly string[] }) {
  const good = map.regions[0]?.numbers.find(number => number.key === map.regions[0]?.key)?.good ?? 'low';
  return (
    <p class="scale">
      <span class="scale-name">{map.variableName}</span>
      <span class="scale-end">0</span>
      <span class={good === 'high' ? 'scale-bar reversed' : 'scale-bar'} aria-hidden="true" />
      <span class="scale-end">100</span>
      {marks.map(mark => (
        <span key={mark} class="scale-mark"><span class="swatch" aria-hidden="true" /> {mark}</span>
      ))}
      <span class="scale-about">{map.about}</span>
      {hasTold(map.regions) && <span class="scale-about" data-testid="told-legend">{t('told.legend')}</span>}
    </p>
  );
}

function RegionSheet({ region, map, onClose }: { region: RegionView; map: MapView; onClose: () => void }) {
  const own = region.numbers.filter(number => number.key !== region.key);
  const main = region.numbers.find(number => number.key === region.key);
  return (
    <Sheet title={region.name} onClose={onClose} testid="region-sheet">
      {region.hatched && <p class="mark-line"><span class="swatch" aria-hidden="true" /> {region.mark}</p>}
      {main
        ? <Figure number={main} />
        : region.key === '' ? <p class="about-number"><span class="muted">{map.variableName}</span> {t('told.hidden')}</p> : <p class="about-number"><span class="muted">{map.variableName}</span> <span class="figure-value">{figure(region.value, 'points')}</span> <Change value={region.change} unit="points" good="low" /></p>}
      {own.length > 0 && <div class="figure-grid">{own.map(number => <Figure key={number.key} number={number} size="small" />)}</div>}
      {own.length === 0 && !main && <p class="muted">{t('map.noNumbers', { change: change(region.change, 'points') })}</p>}
    </Sheet>
  );
}
