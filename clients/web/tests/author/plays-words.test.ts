import { beforeAll, describe, expect, it, vi } from 'vitest';

const { percent, brief } = await import('../../src/pages/author/plays/words');
const { ends } = await import('../../src/pages/author/plays/fan');
const spread = (low: number, high: number) => ({ low, lowerQuarter: low, middle: (low + high) / 2, upperQuarter: high, high });

beforeAll(() => void vi.stubGlobal('document', { documentElement: {} }));

describe('what a thousand plays tell in figures', () => {
  it('does not round once in a thousand to never, nor all but one to always', () => {
    expect([0, 0.001, 0.25, 0.999, 1].map(percent)).toEqual(['0%', '<1%', '25%', '>99%', '100%']);
  });

  it('has no more digits than a scale needs', () => {
    expect([3, 3.25, -12.5, 123.4, 28_200].map(brief)).toEqual(['3', '3.3', '−12.5', '123', '28.2K']);
  });

  it('draws a number that never moved in the middle of its picture', () => {
    expect(ends([spread(5, 5), spread(5, 5)])).toEqual([4, 6]);
    expect(ends([spread(2, 5), spread(3, 9)])).toEqual([2, 9]);
  });
});
