import type { CoverView } from '../../../protocol';
import { Fading } from '../fading';
import { framesOf, inFrame, pictureWidth } from './frame';
import { SeveralGround, transformOf } from './ground';
import { layOutMarks } from './marks';
import { placesOf } from './places';
import { usePlane } from './plane';

const sizes = { radius: 11, letters: 24, letterWidth: 0.55 };

/** The places of a scenario in several countries. */
export function SeveralCover({ cover }: { cover: CoverView }) {
  const plane = usePlane(cover.countries);
  if (!plane) return null;
  const places = placesOf(plane, cover.places);
  if (places.length === 0) return null;
  const { whole } = framesOf(places, []);
  const marks = layOutMarks(places.map(({ id, label, x, y }) => {
    const at = inFrame(whole, x, y);
    return { id, label, anchorX: at.x, anchorY: at.y };
  }), whole, sizes, []);
  return (
    <svg class="several" viewBox={`0 0 ${pictureWidth} ${Math.round(whole.height)}`}>
      <Fading width={whole.width} height={whole.height}><SeveralGround plane={plane} frame={whole} /></Fading>
      <g transform={transformOf(whole)}>
        {places.flatMap(place => place.units).map(unit => <path key={unit.id} class="cover-area" d={unit.path} />)}
      </g>
      {marks.map(mark => (
        <g key={mark.id} class="mark">
          <circle class="cover-dot" cx={mark.x} cy={mark.y} r={sizes.radius} />
          <text class="mark-name" x={mark.name.x} y={mark.name.y} text-anchor={mark.name.anchor} font-size={sizes.letters}>{mark.label}</text>
        </g>
      ))}
    </svg>
  );
}
