import type { CampaignSpread } from '../../../protocol';
import { t } from '../../../messages';
import { plane } from '../../../parts/plane';
import { brief } from './words';

const frame = { wide: 260, high: 132, left: 44, right: 8, top: 8, bottom: 20 };

interface Props {
  readonly name: string;
  readonly turns: readonly CampaignSpread[];
  /** The ends of the scale; without them it fits what is there. */
  readonly range?: readonly [number, number];
}

/** The ends of a scale that holds a course, with room where nothing moves. */
export function ends(turns: readonly CampaignSpread[]): readonly [number, number] {
  const [low, high] = [Math.min(...turns.map(turn => turn.low)), Math.max(...turns.map(turn => turn.high))];
  return high - low < 1e-9 ? [low - 1, high + 1] : [low, high];
}

/** A number over the turns: the middle play as a line, half of all plays in the dark band, nine in ten in the light one. */
export function Fan({ name, turns, range = ends(turns) }: Props) {
  const [low, high] = range;
  const last = turns.at(-1)!;
  const { x, y, path, band } = plane(frame, range, turns.length);
  const course = (of: (turn: CampaignSpread) => number) => turns.map(turn => Math.min(high, Math.max(low, of(turn))));
  const step = Math.max(1, Math.ceil((turns.length - 1) / 6));
  return (
    <svg class="plays-fan" viewBox={`0 0 ${frame.wide} ${frame.high}`} role="img" aria-label={t('author.plays.fan', { name, middle: brief(last.middle), low: brief(last.low), high: brief(last.high) })}>
      {[low, (low + high) / 2, high].map(tick => (
        <g key={tick}>
          <line class="plays-fan-grid" x1={frame.left} x2={frame.wide - frame.right} y1={y(tick)} y2={y(tick)} />
          <text x={frame.left - 5} y={y(tick) + 3.5} text-anchor="end">{brief(tick)}</text>
        </g>
      ))}
      {turns.map((_, turn) => turn % step === 0 && <text key={turn} x={x(turn)} y={frame.high - 5} text-anchor="middle">{turn}</text>)}
      <path class="plays-fan-light" d={band(course(turn => turn.low), course(turn => turn.high))} />
      <path class="plays-fan-dark" d={band(course(turn => turn.lowerQuarter), course(turn => turn.upperQuarter))} />
      <path class="plays-fan-middle" d={path(course(turn => turn.middle))} />
    </svg>
  );
}
