import { describe, expect, it } from 'vitest';
import { layOut } from '../src/parts/waterfall/layout';
import type { Waterfall, WaterfallBar } from '../src/protocol';

const bar = (amount: number): WaterfallBar => ({ label: 'x', amount, kind: 'rule', behind: '', actorCode: '', because: '', source: '', grade: '', rule: '', at: '' });

const fall = (before: number, after: number, amounts: readonly number[]): Waterfall => ({
  key: 'bolivia.unity', label: 'Unity', unit: 'points', good: 'high', turn: 3, turnLabel: 'Q1 2009', before, after, bars: amounts.map(bar),
});

describe('a waterfall', () => {
  it('shows bars that add up to the change that it shows', () => {
    const layout = layOut(fall(54.321, 46.117, [-9.104, -6.25, 5.004, -2.9, 5.046]));
    const sum = layout.bars.reduce((all, row) => all + row.shown, layout.start.shown);
    expect(sum).toBeCloseTo(layout.end.shown, 6);
    expect(layout.remainder).toBe(0);
  });

  it('says when the server\'s causes do not add up', () => {
    expect(layOut(fall(50, 40, [-9])).remainder).not.toBe(0);
  });

  it('keeps every bar inside the chart', () => {
    for (const row of layOut(fall(2, 98, [60, -20, 56])).bars) {
      expect(row.left).toBeGreaterThanOrEqual(0);
      expect(row.left + row.width).toBeLessThanOrEqual(100.001);
    }
  });
});
