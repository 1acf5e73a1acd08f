import type { ComparedFigure, LineComparisonView } from '../../protocol';
import { t } from '../../messages';
import { change, figure } from '../../numbers/format';
import { lineName } from './line-list';

/** Two lines side by side, as far as both were played: who would stand where, what differs, and why. */
export function LineComparison({ compared }: { compared: LineComparisonView }) {
  const { first, second, turns } = compared;
  if (turns === 0) return <p class="line-comparison" data-testid="line-comparison">{t('line.compare.none')}</p>;
  const names = [lineName(first), lineName(second)] as const;
  return (
    <section class="line-comparison" data-testid="line-comparison">
      <h3>{t('line.compare.title', { first: names[0], second: names[1], turn: compared.turnLabel })}</h3>
      <Figures title={t('line.scores')} figures={compared.scores} names={names} />
      <Figures title={t('line.board')} figures={compared.board} names={names} />
      <Differences numbers={compared.differences} names={names} title={t('line.differences')} />
      {compared.orders.length > 0 && (
        <>
          <h4>{t('line.orders')}</h4>
          {compared.orders.map(turn => (
            <div key={turn.turn} class="line-orders">
              <p class="kicker">{turn.turnLabel}</p>
              <div><Orders title={names[0]} orders={turn.onlyFirst} /><Orders title={names[1]} orders={turn.onlySecond} /></div>
            </div>
          ))}
        </>
      )}
    </section>
  );
}

/** What differs most, each with both courses and, where they are known, its causes. */
export function Differences({ numbers, names, title }: { numbers: readonly ComparedFigure[]; names: readonly [string, string]; title: string }) {
  if (numbers.length === 0) return <p>{t('line.same')}</p>;
  return (
    <>
      <h4>{title}</h4>
      <ul class="line-differences">
        {numbers.map(number => (
          <li key={number.key}>
            <p><strong>{number.label}</strong> {figure(number.firsts.at(-1)!, number.unit)} → {figure(number.seconds.at(-1)!, number.unit)} <Difference of={number} /></p>
            <Courses number={number} names={names} />
            {number.causes.length > 0 && <ul>{number.causes.slice(0, 3).map(cause => <li key={cause.because} class="muted">{cause.because} {change(cause.first, number.unit)} → {change(cause.second, number.unit)}</li>)}</ul>}
          </li>
        ))}
      </ul>
    </>
  );
}

const Difference = ({ of }: { of: ComparedFigure }) => <span class="line-difference">({change(of.seconds.at(-1)! - of.firsts.at(-1)!, of.unit)})</span>;

/** Figures of both in a table, with their difference. */
export function Figures({ title, figures, names }: { title: string; figures: readonly ComparedFigure[]; names: readonly [string, string] }) {
  return (
    <table class="line-table">
      <caption>{title}</caption>
      <thead><tr><td></td><th scope="col">{names[0]}</th><th scope="col">{names[1]}</th><th scope="col">{t('line.difference')}</th></tr></thead>
      <tbody>
        {figures.map(number => (
          <tr key={number.key}>
            <th scope="row">{number.label}</th><td>{figure(number.firsts.at(-1)!, number.unit)}</td><td>{figure(number.seconds.at(-1)!, number.unit)}</td><td>{change(number.seconds.at(-1)! - number.firsts.at(-1)!, number.unit)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Both courses in one small drawing; the words around it say the same. */
function Courses({ number, names }: { number: ComparedFigure; names: readonly [string, string] }) {
  const all = [...number.firsts, ...number.seconds];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const x = (turn: number) => (turn / Math.max(1, number.firsts.length - 1)) * 196 + 2;
  const y = (value: number) => 34 - ((value - low) / (high - low || 1)) * 30;
  const path = (course: readonly number[]) => course.map((value, turn) => `${turn === 0 ? 'M' : 'L'}${x(turn).toFixed(1)} ${y(value).toFixed(1)}`).join(' ');
  return (
    <svg class="line-courses" viewBox="0 0 200 38" role="img" aria-label={t('line.courses', { first: names[0], second: names[1] })}>
      <path d={path(number.firsts)} class="first" /><path d={path(number.seconds)} class="second" />
    </svg>
  );
}

function Orders({ title, orders }: { title: string; orders: readonly string[] }) {
  return <div><p class="muted">{t('line.only', { name: title })}</p><ul>{orders.length === 0 ? <li>–</li> : orders.map((order, place) => <li key={place}>{order}</li>)}</ul></div>;
}
