import { useEffect, useRef } from 'preact/hooks';
import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import type { NumberView } from '../../protocol';
import { t } from '../../messages';
import { figure, plain } from '../../numbers/format';

interface Props {
  readonly number: NumberView;
  readonly turn: number;
  readonly labels: readonly string[];
  readonly onTurn: (turn: number) => void;
}

/** The chosen number's course, large; a click goes to that turn. A table below it has the figures. */
export function CourseChart({ number, turn, labels, onTurn }: Props) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const host = place.current!;
    const chart = new uPlot(options(host, number, turn, labels), [number.course.map((_, i) => i), [...number.course]], host);
    const click = () => { if (chart.cursor.idx !== null && chart.cursor.idx !== undefined) onTurn(chart.cursor.idx); };
    chart.over.addEventListener('click', click);
    const resize = new ResizeObserver(() => chart.setSize({ width: host.clientWidth, height: 260 }));
    resize.observe(host);
    return () => {
      resize.disconnect();
      chart.destroy();
    };
  }, [number, turn, labels.join()]);
  return (
    <>
      <div class="course-chart" ref={place} aria-hidden="true" />
      <details class="course-figures">
        <summary>{t('across.figures')}</summary>
        <table class="line-table">
          <caption class="unseen">{number.label}</caption>
          <tbody>{number.course.map((value, i) => <tr key={i}><th scope="row">{labels[i] ?? t('course.turn', { n: i })}</th><td>{figure(value, number.unit)}</td></tr>)}</tbody>
        </table>
      </details>
    </>
  );
}

function options(host: HTMLElement, number: NumberView, turn: number, labels: readonly string[]): uPlot.Options {
  const style = getComputedStyle(host);
  const colour = (name: string) => style.getPropertyValue(name).trim();
  const axis = { stroke: colour('--muted'), font: `14px ${style.fontFamily}`, grid: { stroke: colour('--line'), width: 1 }, ticks: { show: false } };
  const low = Math.min(...number.course);
  const high = Math.max(...number.course);
  const room = Math.max((high - low) * 0.2, number.unit === 'points' ? 4 : Math.abs(high) * 0.03, 0.5);
  return {
    width: host.clientWidth, height: 260, legend: { show: false }, cursor: { y: false, drag: { setScale: false } },
    scales: { x: { time: false, range: [-0.2, number.course.length - 0.8] }, y: { range: [low - room, high + room] } },
    axes: [
      { ...axis, splits: () => number.course.map((_, i) => i), values: (_, splits) => splits.map(i => (host.clientWidth < 520 ? String(i) : labels[i] ?? '')) },
      { ...axis, size: 64, values: (_, splits) => splits.map(value => plain(value, Number.isInteger(value) ? 0 : 1)) },
    ],
    series: [{}, {
      stroke: colour('--calm'), width: 3,
      points: { show: true, size: 9, fill: colour('--paper'), stroke: colour('--calm'), width: 3 },
    }],
    hooks: {
      drawClear: [chart => {
        const x = chart.valToPos(turn, 'x', true);
        chart.ctx.fillStyle = colour('--gold-soft');
        chart.ctx.fillRect(x - 16 * devicePixelRatio, chart.bbox.top, 32 * devicePixelRatio, chart.bbox.height);
      }],
    },
  };
}
