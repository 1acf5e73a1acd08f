import type { Tone } from '../numbers/format';

interface Props {
  readonly course: readonly number[];
  readonly tone: Tone;
  readonly width?: number;
  readonly height?: number;
}

/** The course of a number in one glance. Words and figures beside it say the same, so it is hidden from screen readers. */
export function Sparkline({ course, tone, width = 84, height = 26 }: Props) {
  if (course.length < 2) return <svg class="sparkline" width={width} height={height} aria-hidden="true" />;
  const low = Math.min(...course);
  const high = Math.max(...course);
  // At least four units of height, so that a quarter point does not look like a fall.
  const span = Math.max(high - low, 4);
  const middle = (low + high) / 2;
  const x = (i: number) => 3 + (i * (width - 8)) / (course.length - 1);
  const y = (value: number) => height / 2 - ((value - middle) / span) * (height - 8);
  const points = course.map((value, i) => `${x(i).toFixed(1)},${y(value).toFixed(1)}`).join(' ');
  return (
    <svg class={`sparkline ${tone}`} width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
      <polyline points={points} fill="none" stroke="currentColor" stroke-width="2" stroke-linejoin="round" stroke-linecap="round" />
      <circle cx={x(course.length - 1)} cy={y(course[course.length - 1]!)} r="3.2" fill="currentColor" />
    </svg>
  );
}
