import type { CampaignSpread } from '../../../protocol';
import { t } from '../../../messages';
import { brief } from './words';

const [width, height, left, right, top, bottom] = [260, 132, 44, 8, 8, 20];

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
  const x = (turn: number) => left + ((width - left - right) * turn) / Math.max(1, turns.length - 1);
  const y = (value: number) => top + (height - top - bottom) * (1 - (Math.min(high, Math.max(low, value)) - low) / (high - low));
  const points = (of: (turn: CampaignSpread) => number) => turns.map((turn, i) => `${x(i).toFixed(1)},${y(of(turn)).toFixed(1)}`);
  const band = (under: (turn: CampaignSpread) => number, over: (turn: CampaignSpread) => number) => [...points(over), ...points(under).reverse()].join(' ');
  const step = Math.max(1, Math.ceil((turns.length - 1) / 6));
  return (
    <svg class="fan" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={t('author.plays.fan', { name, middle: brief(last.middle), low: brief(last.low), high: brief(last.high) })}>
      {[low, (low + high) / 2, high].map(tick => (
        <g key={tick}>
          <line class="fan-grid" x1={left} x2={width - right} y1={y(tick)} y2={y(tick)} />
          <text x={left - 5} y={y(tick) + 3.5} text-anchor="end">{brief(tick)}</text>
        </g>
      ))}
      {turns.map((_, turn) => turn % step === 0 && <text key={turn} x={x(turn)} y={height - 5} text-anchor="middle">{turn}</text>)}
      <polygon class="fan-light" points={band(turn => turn.low, turn => turn.high)} />
      <polygon class="fan-dark" points={band(turn => turn.lowerQuarter, turn => turn.upperQuarter)} />
      <polyline class="fan-middle" points={points(turn => turn.middle).join(' ')} />
    </svg>
  );
}
