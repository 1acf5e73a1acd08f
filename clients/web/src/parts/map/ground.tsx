import { Fading } from './fading';
import type { Geography } from './geography';

/** The lands around, fading into the paper, and the country's shore: the country is the subject. */
export function Ground({ geography }: { geography: Geography }) {
  const { width, height } = geography;
  return (
    <>
      <g class="ground" aria-hidden="true">
        <Fading width={width} height={height}>{geography.neighbours.map(land => <path key={land.name} d={land.path} />)}</Fading>
        <path class="shore" d={geography.outline} />
        {geography.units.map(unit => <path key={unit.id} class="plain-unit" d={unit.path} />)}
      </g>
    </>
  );
}
