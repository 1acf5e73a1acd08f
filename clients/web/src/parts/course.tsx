import type { NumberView } from '../protocol';
import { t } from '../messages';
import { figure, plain } from '../numbers/format';

interface Props {
  readonly number: NumberView;
  readonly turn: number;
  readonly onTurn: (turn: number) => void;
}

const width = 560;
const height = 108;

/** A number's course over the released turns; each turn is a button that asks why. */
export function Course({ number, turn, onTurn }: Props) {
  const course = number.course;
  const low = Math.min(...course);
  const high = Math.max(...course);
  const span = Math.max(high - low, number.unit === 'points' ? 8 : Math.abs(high) * 0.05, 0.1);
  const middle = (low + high) / 2;
  const x = (i: number) => 28 + (i * (width - 56)) / (course.length - 1);
  const y = (value: number) => height / 2 + 6 - ((value - middle) / span) * (height - 58);
  return (
    <div class="course">
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
        <polyline points={course.map((value, i) => `${x(i)},${y(value)}`).join(' ')} fill="none" stroke="currentColor" stroke-width="2" />
        {course.map((value, i) => (
          <g key={i} class={i === turn ? 'chosen' : ''}>
            <circle cx={x(i)} cy={y(value)} r={i === turn ? 6 : 4} fill="currentColor" />
            <text x={x(i)} y={y(value) - 12} text-anchor="middle">{number.unit === 'points' ? plain(value, 0) : figure(value, '')}</text>
          </g>
        ))}
      </svg>
      <div class="course-turns" role="group" aria-label={t('course.turns')}>
        {course.slice(1).map((_, i) => (
          <button key={i} type="button" class="chip" aria-pressed={turn === i + 1} data-testid={`explain-turn-${i + 1}`} onClick={() => onTurn(i + 1)}>
            {t('course.turn', { n: i + 1 })}
          </button>
        ))}
      </div>
    </div>
  );
}
