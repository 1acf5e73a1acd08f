import type { Geography } from './geography';

/** The lands around, fading into the paper, and the country's shore: the country is the subject. */
export function Ground({ geography }: { geography: Geography }) {
  const { width, height } = geography;
  return (
    <>
      <defs>
        <Fade id="fade-x" width={width} height={height} edge={0.09} x2={1} y2={0} />
        <Fade id="fade-y" width={width} height={height} edge={0.08} x2={0} y2={1} />
      </defs>
      <g class="ground" aria-hidden="true">
        <g mask="url(#fade-x)">
          <g mask="url(#fade-y)">{geography.neighbours.map(land => <path key={land.name} d={land.path} />)}</g>
        </g>
        <path class="shore" d={geography.outline} />
        {geography.units.map(unit => <path key={unit.id} class="plain-unit" d={unit.path} />)}
      </g>
    </>
  );
}

interface FadeProps {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  /** How much of the length fades, at each end. */
  readonly edge: number;
  readonly x2: number;
  readonly y2: number;
}

function Fade({ id, width, height, edge, x2, y2 }: FadeProps) {
  return (
    <>
      <linearGradient id={`${id}-paint`} x1="0" y1="0" x2={x2} y2={y2}>
        <stop class="fade-from" offset="0" />
        <stop class="fade-to" offset={edge} />
        <stop class="fade-to" offset={1 - edge} />
        <stop class="fade-from" offset="1" />
      </linearGradient>
      <mask id={id} maskUnits="userSpaceOnUse" x="0" y="0" width={width} height={height}>
        <rect width={width} height={height} fill={`url(#${id}-paint)`} />
      </mask>
    </>
  );
}
