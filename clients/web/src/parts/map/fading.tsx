import type { ComponentChildren } from 'preact';

interface FadingProps {
  readonly width: number;
  readonly height: number;
  readonly children: ComponentChildren;
}

/** What it holds fades into the paper towards the edges of the picture. */
export function Fading({ width, height, children }: FadingProps) {
  return (
    <>
      <defs>
        <Fade id="fade-x" width={width} height={height} edge={0.09} x2={1} y2={0} />
        <Fade id="fade-y" width={width} height={height} edge={0.08} x2={0} y2={1} />
      </defs>
      <g mask="url(#fade-x)"><g mask="url(#fade-y)">{children}</g></g>
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
