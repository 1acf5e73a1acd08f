import type { WhatIfNumber } from '../protocol';
import { t } from '../messages';
import { change, figure, tone } from '../numbers/format';

const wide = 320;
const high = 120;
const left = 6;

interface Props {
  readonly number: WhatIfNumber;
  /** Labels of the opening and the turns. */
  readonly labels: readonly string[];
  /** Whether the figures can be opened below: not on the wall, where nobody opens anything. */
  readonly figures?: boolean;
}

/**
 * Both futures of a number in one drawing: dashed as it was, solid as it would have been, the gap between them shaded; at its end how the
 * difference lies over other luck. The words under it say the same.
 */
export function TwoLines({ number, labels, figures = false }: Props) {
  const { real, changed, spread } = number;
  const end = real.at(-1)!;
  const bounds = [...real, ...changed, end + spread.low, end + spread.high];
  const [least, most] = [Math.min(...bounds), Math.max(...bounds)];
  const x = (turn: number) => left + (turn / Math.max(1, real.length - 1)) * (wide - left - 24);
  const y = (value: number) => high - 10 - ((value - least) / (most - least || 1)) * (high - 20);
  const line = (course: readonly number[]) => course.map((value, turn) => `${x(turn).toFixed(1)} ${y(value).toFixed(1)}`);
  const path = (course: readonly number[]) => `M${line(course).join('L')}`;
  const difference = changed.at(-1)! - end;
  const at = wide - 12;
  return (
    <figure class="two-lines" data-testid={`two-lines-${number.key}`} data-difference={difference}>
      <figcaption>
        <strong>{number.label}</strong>
        <span class={`two-lines-difference ${tone(difference, number.good)}`}>{change(difference, number.unit)}</span>
      </figcaption>
      <svg viewBox={`0 0 ${wide} ${high}`} role="img" aria-label={t('whatif.chart', { number: number.label, real: figure(end, number.unit), changed: figure(changed.at(-1)!, number.unit) })}>
        <path class="gap" d={`${path(real)}L${line(changed).reverse().join('L')}Z`} />
        <path class="real" d={path(real)} /><path class="changed" d={path(changed)} />
        {changed.map((value, turn) => <circle key={turn} class="changed-dot" cx={x(turn)} cy={y(value)} r="3"><title>{`${labels[turn] ?? ''}: ${figure(value, number.unit)} (${figure(real[turn]!, number.unit)})`}</title></circle>)}
        <line class="spread" x1={at} x2={at} y1={y(end + spread.low)} y2={y(end + spread.high)} />
        <line class="spread-middle" x1={at - 6} x2={at + 6} y1={y(end + spread.middle)} y2={y(end + spread.middle)} />
      </svg>
      <p class="muted">{figure(end, number.unit)} → <strong>{figure(changed.at(-1)!, number.unit)}</strong> · {spreadWords(number)}</p>
      {figures && <Courses number={number} labels={labels} />}
    </figure>
  );
}

function Courses({ number, labels }: { number: WhatIfNumber; labels: readonly string[] }) {
  return (
    <details>
      <summary>{t('across.figures')}</summary>
      <table class="line-table">
        <thead><tr><th scope="col">{t('across.turn')}</th><th scope="col">{t('whatif.table.real')}</th><th scope="col">{t('whatif.table.changed')}</th></tr></thead>
        <tbody>{number.real.map((value, turn) => <tr key={turn}><th scope="row">{labels[turn]}</th><td>{figure(value, number.unit)}</td><td>{figure(number.changed[turn]!, number.unit)}</td></tr>)}</tbody>
      </table>
    </details>
  );
}

/** How the difference lies over other luck, in words. */
function spreadWords({ spread, unit }: WhatIfNumber): string {
  if (spread.low === spread.high && spread.low === 0) return t('whatif.spread.none');
  const percent = (thousandths: number) => Math.round(thousandths / 10);
  return t('whatif.spread', { low: change(spread.low, unit), high: change(spread.high, unit), higher: percent(spread.higher), lower: percent(spread.lower) });
}
