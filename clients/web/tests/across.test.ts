import { afterEach, describe, expect, it } from 'vitest';
import type { NumberAmongPlaysView } from '../src/protocol';
import { setLanguage } from '../src/messages';
import { fanShape, high, ticks } from '../src/pages/review/across/fan-shape';
import { counted, sentence, share, standing } from '../src/pages/review/across/words';

const number = (changes: Partial<NumberAmongPlaysView> = {}): NumberAmongPlaysView => ({
  key: 'mandate/cocaleros', label: 'Cocaleros', kind: 'score', actor: 'cocaleros', colour: '', shape: '', unit: 'points', good: 'high',
  course: [50, 40, 20], low: [50, 30, 15], lowerQuarter: [50, 40, 30], middle: [50, 45, 40], upperQuarter: [50, 50, 55], high: [50, 60, 70],
  standing: 'worstTenth', worse: 19, same: 0, better: 181, ...changes,
});

globalThis.document ??= { documentElement: {} } as Document;
afterEach(() => setLanguage('en'));

describe('a class among many plays', () => {
  it.each([
    ['en', 'Your class ended in the worst tenth: 19 of 200 plays did worse.'],
    ['es', 'Su clase acabó en la peor décima parte: 19 de 200 partidas salieron peor.'],
    ['pt', 'Sua turma terminou no pior décimo: 19 de 200 partidas saíram pior.'],
  ] as const)('is told its place in %s', (code, said) => {
    setLanguage(code);
    expect(sentence(number())).toBe(said);
  });
  it('is told of ties, and of one play as of one', () => {
    setLanguage('es');
    expect(counted(number({ worse: 1, same: 1, better: 198 }))).toBe('1 de 200 partidas salió peor. 1 llegó a lo mismo.');
  });
  it('is not called better or worse where nobody says which is', () => {
    expect(standing(number({ good: 'neither', standing: 'bestTenth' }))).toBe('in the highest tenth');
    expect(counted(number({ good: 'neither' }))).toBe('19 of 200 plays came lower.');
  });
  it('stands between the worst and the best play, ties counting half', () => {
    expect([number(), number({ worse: 0, same: 200, better: 0 }), number({ worse: 200, same: 0, better: 0 })].map(share)).toEqual([0.095, 0.5, 1]);
  });
});

describe('a fan', () => {
  it('has the class’s line and all bands within it', () => {
    const shape = fanShape(number({ course: [50, 90, 95] }));
    for (const value of [15, 70, 95]) expect(shape.y(value)).toBeGreaterThan(0);
    for (const value of [15, 70, 95]) expect(shape.y(value)).toBeLessThan(high);
    expect(shape.y(95)).toBeLessThan(shape.y(15));
    expect(shape.band([1, 2], [3, 4]).startsWith('M')).toBe(true);
  });
  it('shows no flutter where nothing moves', () => {
    const still = [50, 50, 50];
    const shape = fanShape(number({ course: still, low: still, lowerQuarter: still, middle: still, upperQuarter: still, high: still }));
    expect(Math.abs(shape.y(50) - shape.y(50.01))).toBeLessThan(1);
    expect(shape.ticks.length).toBeGreaterThan(0);
  });
  it('has round values on its scale', () => {
    expect(ticks(0, 100)).toEqual([0, 50, 100]);
    expect(ticks(12, 61)).toEqual([20, 40, 60]);
    expect(ticks(-1.3, 1.3)).toEqual([-1, 0, 1]);
  });
});
