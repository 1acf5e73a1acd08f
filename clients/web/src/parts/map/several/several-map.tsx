import type { MapView, RegionView } from '../../../protocol';
import { t } from '../../../messages';
import type { MapSize } from '../map-size';
import { Fading } from '../fading';
import { Hatch } from '../hatch';
import { framesOf, inFrame, pictureWidth, rectOf, sourceOf, type Frame } from './frame';
import { SeveralGround, transformOf } from './ground';
import { layOutMarks, type Mark } from './marks';
import { placesOf, type Place } from './places';
import { usePlane } from './plane';
import { RegionMark } from './region-mark';
import { RegionArea } from './region-area';
import { markSizes } from './sizes';

interface Props {
  readonly map: MapView;
  readonly size: MapSize;
  readonly chosen?: string | undefined;
  readonly onChoose?: ((region: RegionView) => void) | undefined;
}

/** Several countries at once: each region's area in its colour, and a mark of its own with name and value. */
export function SeveralMap({ map, size, chosen, onChoose }: Props) {
  const plane = usePlane(map.countries);
  if (!plane) return <div class="map-wait" aria-busy="true" />;
  const places = placesOf(plane, map.regions);
  if (places.length === 0) return null;
  const { whole, corner } = framesOf(places, map.enlarged);
  const regions = new Map(map.regions.map(region => [region.id, region]));
  const own = places.filter(place => !corner || !map.enlarged.includes(place.id));
  const close = places.filter(place => !own.includes(place));
  const areas = (frame: Frame, shown: readonly Place[], hatch: string) => (
    <g transform={transformOf(frame)}>
      <Hatch id={hatch} zoom={1 / frame.scale} />
      {shown.map(place => <RegionArea key={place.id} place={place} region={regions.get(place.id)!} hatch={hatch} chosen={place.id === chosen} onChoose={onChoose} />)}
    </g>
  );
  const marks = [
    ...layOutMarks(anchorsIn(whole, own), whole, markSizes[size], corner ? [rectOf(corner)] : []),
    ...(corner ? layOutMarks(anchorsIn(corner, close), corner, markSizes[size], []) : []),
  ];
  return (
    <svg class="several" viewBox={`0 0 ${pictureWidth} ${Math.round(whole.height)}`} role="group" aria-label={t('map.label', { variable: map.variableName })}>
      <Fading width={whole.width} height={whole.height}><SeveralGround plane={plane} frame={whole} /></Fading>
      {areas(whole, places, 'hatch-whole')}
      {corner && (
        <>
          <CornerLines whole={whole} corner={corner} />
          <clipPath id="corner"><rect x={corner.left} y={corner.top} width={corner.width} height={corner.height} rx="10" /></clipPath>
          <g clip-path="url(#corner)">
            <rect class="corner-sea" x={corner.left} y={corner.top} width={corner.width} height={corner.height} />
            <SeveralGround plane={plane} frame={corner} />
            {areas(corner, close, 'hatch-corner')}
          </g>
          <rect class="corner-edge" x={corner.left} y={corner.top} width={corner.width} height={corner.height} rx="10" />
        </>
      )}
      <g aria-hidden="true">{marks.map(mark => <Leader key={mark.id} mark={mark} radius={markSizes[size].radius} />)}</g>
      {marks.map(mark => (
        <RegionMark key={mark.id} mark={mark} sizes={markSizes[size]} region={regions.get(mark.id)!} chosen={mark.id === chosen} onChoose={onChoose} />
      ))}
    </svg>
  );
}

const anchorsIn = (frame: Frame, places: readonly Place[]) =>
  places.map(({ id, label, x, y }) => {
    const at = inFrame(frame, x, y);
    return { id, label, anchorX: at.x, anchorY: at.y };
  });

/** From a mark that had to move to the place it speaks for. */
function Leader({ mark, radius }: { mark: Mark; radius: number }) {
  if (Math.hypot(mark.x - mark.anchorX, mark.y - mark.anchorY) < radius * 0.8) return null;
  return (
    <g class="leader">
      <path d={`M${mark.x.toFixed(1)} ${mark.y.toFixed(1)}L${mark.anchorX.toFixed(1)} ${mark.anchorY.toFixed(1)}`} />
      <circle cx={mark.anchorX} cy={mark.anchorY} r="4" />
    </g>
  );
}

/** What the corner shows, framed on the whole, and the lines that lead there. */
function CornerLines({ whole, corner }: { whole: Frame; corner: Frame }) {
  const [x0, y0, x1, y1] = sourceOf(whole, corner);
  const [left, top, right, bottom] = rectOf(corner);
  const below = top > y1;
  const [from, to] = below ? [y1, top] : [y0, bottom];
  return (
    <g class="corner-lines" aria-hidden="true">
      <rect x={x0} y={y0} width={x1 - x0} height={y1 - y0} rx="3" />
      <path d={`M${x0} ${from}L${left} ${to}M${x1} ${from}L${right} ${to}`} />
    </g>
  );
}
