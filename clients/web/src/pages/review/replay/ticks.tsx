import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { RemarkView } from '../../../protocol';
import { drawn, rowsOf, star } from './glyphs';
import { placeOf, type Stop, type Stretch } from './moments';
import type { Turning } from './turnings';

const top = 17;
const row = 11;
const stack = 2.5;
const stretch = 9;

interface Props {
  readonly stops: readonly Stop[];
  readonly parts: readonly Stretch[];
  /** The kinds of moments that there are, what is drawn last at the end. */
  readonly kinds: readonly string[];
  readonly place: number;
  readonly remarks: readonly RemarkView[];
  readonly turnings: readonly Turning[];
  readonly onPlace: (place: number) => void;
}

/** The marks above the handle; a click goes there. Everything in it is also in the words and the list beside it. */
export function Ticks({ stops, parts, kinds, place, remarks, turnings, onPlace }: Props) {
  const [box, wide] = useWidth();
  const rows = useMemo(() => rowsOf(kinds), [kinds]);
  const floor = top + rows.size * row - 4;
  const height = floor + stretch;
  const x = (at: number) => (stops.length < 2 ? 0 : 6 + (at / (stops.length - 1)) * (wide - 12));
  // One path for each kind: four thousand marks are drawn once, and not at every step of the handle.
  const marks = useMemo(() => <>
    {parts.map(part => <rect key={part.from} class={`stretch ${part.phase}`} x={x(part.from)} width={Math.max(2, x(part.to + 1) - x(part.from))} y={floor} height={stretch} />)}
    {kinds.map(kind => <path key={kind} class={`tick ${kind}`} d={marksOf(stops, kind, x, top + rows.get(drawn[kind]!.row)! * row)} />)}
  </>, [stops, parts, kinds, rows, wide]);
  const press = (event: MouseEvent) => {
    const bounds = (event.currentTarget as Element).getBoundingClientRect();
    onPlace(Math.max(0, Math.min(stops.length - 1, Math.round(((event.clientX - bounds.left - 6) / (bounds.width - 12)) * (stops.length - 1)))));
  };
  return (
    <svg ref={box} class="ticks" viewBox={`0 0 ${wide} ${height}`} style={{ aspectRatio: `${wide} / ${height}` }} aria-hidden="true" onClick={press}>
      <line class="tick-now" x1={x(place)} x2={x(place)} y1="0" y2={height} />
      {marks}
      {remarks.map((remark, at) => <path key={at} class={`tick-remark ${remark.kind}`} d={`M${x(placeOf(stops, remark.version))} 1v9l-6 -4.5z`} />)}
      {turnings.map(turning => <path key={turning.place} class="tick turning" data-testid="replay-turning" d={star(x(turning.place), 6)} />)}
    </svg>
  );
}

// Several of a kind at one place lie a little over one another.
function marksOf(stops: readonly Stop[], kind: string, x: (at: number) => number, y: number): string {
  const { path } = drawn[kind]!;
  return stops.map((stop, at) => stop.moments.filter(moment => moment.kind === kind).map((_, nth) => path(round(x(at)), y - Math.min(nth, 2) * stack)).join('')).join('');
}

const round = (value: number) => Math.round(value * 10) / 10;

function useWidth() {
  const box = useRef<SVGSVGElement>(null);
  const [wide, setWide] = useState(1000);
  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => { if (entry && entry.contentRect.width > 0) setWide(entry.contentRect.width); });
    observer.observe(box.current!);
    return () => observer.disconnect();
  }, []);
  return [box, wide] as const;
}
