import type { ToldRange } from '../protocol';

interface Props {
  readonly told: readonly ToldRange[];
  readonly width?: number;
  readonly height?: number;
}

/** The course of an estimate: the band in which the number is thought to lie, its middle dashed. Words beside it say the same. */
export function RangeLine({ told, width = 64, height = 24 }: Props) {
  const low = Math.min(...told.map(range => range.low));
  const high = Math.max(...told.map(range => range.high));
  const x = (i: number) => 3 + (i * (width - 6)) / Math.max(1, told.length - 1);
  const y = (value: number) => height - 2 - ((value - low) / Math.max(high - low, 0.1)) * (height - 4);
  const point = (value: number, i: number) => `${x(i).toFixed(1)},${y(value).toFixed(1)}`;
  const edge = [...told.map((range, i) => point(range.high, i)), ...told.map((range, i) => point(range.low, i)).reverse()];
  return (
    <svg class="sparkline range" width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
      <polygon points={edge.join(' ')} fill="currentColor" opacity="0.22" />
      <polyline points={told.map((range, i) => point((range.low + range.high) / 2, i)).join(' ')} fill="none" stroke="currentColor" stroke-width="2" stroke-dasharray="4 3" />
    </svg>
  );
}
