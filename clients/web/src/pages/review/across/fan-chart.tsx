import type { ComponentChildren } from 'preact';
import type { NumberAmongPlaysView } from '../../../protocol';
import { t } from '../../../messages';
import { figure, figureParts } from '../../../numbers/format';
import { sentence, standing } from './words';
import { fanShape, high, left, right, top, wide, bottom } from './fan-shape';

interface Props {
  readonly number: NumberAmongPlaysView;
  /** Labels of the opening and the turns. */
  readonly labels: readonly string[];
}

/**
 * A number over the turns: half of all plays in the dark band, nine in ten in the light one, the middle play dashed, and the class's own line upon
 * them. The words and the table under it say the same.
 */
export function FanChart({ number, labels }: Props) {
  const shape = fanShape(number);
  const end = number.course.length - 1;
  const said = (value: number) => figure(value, number.unit);
  return (
    <svg class="fan" viewBox={`0 0 ${wide} ${high}`} role="img" aria-label={t('across.chart', {
      name: number.label, end: said(number.course[end]!), lowerQuarter: said(number.lowerQuarter[end]!), upperQuarter: said(number.upperQuarter[end]!),
      low: said(number.low[end]!), high: said(number.high[end]!), place: sentence(number),
    })}>
      {shape.ticks.map(tick => (
        <g key={tick}>
          <line class="fan-grid" x1={left} x2={wide - right} y1={shape.y(tick)} y2={shape.y(tick)} />
          <text class="fan-scale" x={left - 5} y={shape.y(tick) + 4} text-anchor="end">{figureParts(tick, number.unit)[0]}</text>
        </g>
      ))}
      <path class="fan-most" d={shape.band(number.low, number.high)} />
      <path class="fan-half" d={shape.band(number.lowerQuarter, number.upperQuarter)} />
      <path class="fan-middle" d={shape.path(number.middle)} />
      <path class="fan-halo" d={shape.path(number.course)} />
      <path class="fan-class" d={shape.path(number.course)} />
      {number.course.map((value, turn) => (
        <circle key={turn} class="fan-dot" cx={shape.x(turn)} cy={shape.y(value)} r={turn === end ? 4.5 : 2.6}><title>{`${labels[turn] ?? ''}: ${said(value)}`}</title></circle>
      ))}
      <text class="fan-end" x={shape.x(end) + 9} y={Math.min(high - bottom, Math.max(top + 8, shape.y(number.course[end]!) + 5))}>{figureParts(number.course[end]!, number.unit)[0]}</text>
      <text class="fan-scale" x={left} y={high - 4}>{labels[0]}</text>
      {end > 0 && <text class="fan-scale" x={shape.x(end)} y={high - 4} text-anchor="end">{labels[end]}</text>}
    </svg>
  );
}

/** A fan with its name, where the class ended, and its figures. */
export function Fan({ number, labels, children }: Props & { children?: ComponentChildren }) {
  return (
    <figure class="fan-figure" data-testid={`fan-${number.key}`} data-standing={number.standing} data-worse={number.worse}>
      <figcaption>
        {children}<strong>{number.label}{figureParts(number.course[0]!, number.unit)[1] && <span class="muted"> ({figureParts(number.course[0]!, number.unit)[1]})</span>}</strong> <span class="fan-place">{standing(number)}</span>
      </figcaption>
      <FanChart number={number} labels={labels} />
      <p>{sentence(number)}</p>
      <details>
        <summary>{t('across.figures')}</summary>
        <FanTable number={number} labels={labels} />
      </details>
    </figure>
  );
}

const columns = ['low', 'lowerQuarter', 'middle', 'upperQuarter', 'high'] as const;
const heads = { low: 'across.low', lowerQuarter: 'across.lowerQuarter', middle: 'across.legend.middle', upperQuarter: 'across.upperQuarter', high: 'across.high' } as const;

function FanTable({ number, labels }: Props) {
  return (
    <div class="fan-table" tabIndex={0} role="group" aria-label={number.label}>
      <table class="line-table">
        <thead><tr><th scope="col">{t('across.turn')}</th><th scope="col">{t('across.legend.class')}</th>{columns.map(column => <th key={column} scope="col">{t(heads[column])}</th>)}</tr></thead>
        <tbody>
          {number.course.map((value, turn) => (
            <tr key={turn}><th scope="row">{labels[turn]}</th><td><strong>{figure(value, number.unit)}</strong></td>{columns.map(column => <td key={column}>{figure(number[column][turn]!, number.unit)}</td>)}</tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
