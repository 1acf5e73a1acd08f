import type { Waterfall } from '../../protocol';

/** A row of the waterfall, in percent of the chart's width. */
export interface Row {
  readonly from: number;
  readonly to: number;
  readonly left: number;
  readonly width: number;
  /** The amount as shown: rounded so that the shown rows add up to the shown change. */
  readonly shown: number;
}

export interface Layout {
  readonly start: Row;
  readonly bars: readonly Row[];
  readonly end: Row;
  readonly decimals: number;
  /** Before + bars − after, to the thousandth that the ledger keeps. Zero, or the server is wrong. */
  readonly remainder: number;
}

const thousandth = (value: number) => Math.round(value * 1000) / 1000;

/** Where each bar of a waterfall stands. A gauge's scale need not begin at 0: the bars are what is to be read. */
export function layOut(waterfall: Waterfall): Layout {
  const steps = [waterfall.before];
  for (const bar of waterfall.bars) steps.push(thousandth(steps[steps.length - 1]! + bar.amount));
  const low = Math.min(...steps, waterfall.after);
  const high = Math.max(...steps, waterfall.after);
  const span = Math.max(high - low, Math.abs(high) * 0.02, 0.5);
  // Some of the start and end bars must be seen; an axis from 0 where the moves are large enough to be read on it.
  const floor = low - span * 0.35 <= 0 && low >= 0 ? 0 : low - span * 0.35;
  const ceiling = high + span * 0.02;
  const at = (value: number) => ((value - floor) / (ceiling - floor)) * 100;
  const row = (from: number, to: number, shown: number): Row => ({
    from, to, shown, left: Math.min(at(from), at(to)), width: Math.max(0.4, Math.abs(at(to) - at(from))),
  });
  const decimals = decimalsFor(waterfall);
  const before = round(waterfall.before, decimals);
  const after = round(waterfall.after, decimals);
  const amounts = apportion(waterfall.bars.map(bar => bar.amount), after - before, decimals);
  return {
    start: row(floor, waterfall.before, before),
    bars: waterfall.bars.map((_, i) => row(steps[i]!, steps[i + 1]!, amounts[i]!)),
    end: row(floor, waterfall.after, after),
    decimals,
    remainder: thousandth(steps[steps.length - 1]! - waterfall.after),
  };
}

function decimalsFor(waterfall: Waterfall): number {
  const values = [waterfall.before, waterfall.after, ...waterfall.bars.map(bar => bar.amount)];
  if (values.every(value => Number.isInteger(value))) return 0;
  return Math.max(...values.map(Math.abs)) >= 1000 ? 0 : 1;
}

function round(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  return Math.round(value * scale) / scale;
}

/**
 * Rounds amounts so that they add up to a rounded total: the ones nearest to the next step give way (largest remainder).
 * No amount is off by a whole step.
 */
export function apportion(amounts: readonly number[], total: number, decimals: number): number[] {
  const scale = 10 ** decimals;
  const floors = amounts.map(amount => Math.floor(amount * scale + 1e-9));
  let missing = Math.round(total * scale) - floors.reduce((sum, value) => sum + value, 0);
  const order = amounts.map((amount, i) => ({ i, rest: amount * scale - floors[i]! })).sort((a, b) => b.rest - a.rest || a.i - b.i);
  for (let k = 0; missing > 0 && order.length > 0; k++, missing--) floors[order[k % order.length]!.i]!++;
  for (let k = order.length - 1; missing < 0 && order.length > 0; k--, missing++) floors[order[((k % order.length) + order.length) % order.length]!.i]!--;
  return floors.map(value => value / scale);
}
