import { inFrame, type Frame } from './frame';
import type { Box, Plane } from './plane';

const overlaps = (a: Box, b: Box) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

/** The part of the plane that a frame shows. */
export const windowOf = (frame: Frame): Box =>
  [frame.fromX, frame.fromY, frame.fromX + frame.width / frame.scale, frame.fromY + frame.height / frame.scale];

export function transformOf(frame: Frame): string {
  const { x, y } = inFrame(frame, 0, 0);
  return `translate(${x.toFixed(2)} ${y.toFixed(2)}) scale(${frame.scale.toFixed(6)})`;
}

/** The lands around and, lighter, the countries in which the scenario plays. */
export function SeveralGround({ plane, frame }: { plane: Plane; frame: Frame }) {
  const shown = windowOf(frame);
  return (
    <g class="ground several" aria-hidden="true" transform={transformOf(frame)}>
      {plane.lands.filter(land => overlaps(land.box, shown)).map(land => <path key={land.name} d={land.path} />)}
      {plane.countries.map(country => (
        <g key={country.country}>
          {country.units.filter(unit => overlaps(unit.box, shown)).map(unit => <path key={unit.id} class="plain-unit" d={unit.path} />)}
          <path class="country-line" d={country.outline} />
        </g>
      ))}
    </g>
  );
}
