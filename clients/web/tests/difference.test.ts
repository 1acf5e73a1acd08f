import { afterEach, describe, expect, it } from 'vitest';
import type { SharedDifferenceView, SharedNumberView } from '../src/protocol';
import { setLanguage } from '../src/messages';
import { asWaterfall, first, partsOf, ranked, reach, sentence, stacked } from '../src/pages/review/across/difference/parts';
import { layOut } from '../src/parts/waterfall/layout';

const player = (actor: string, name: string) => ({ actor, name, code: name.slice(0, 3).toUpperCase(), colour: '#123456', shape: 'square' });
const number = (changes: Partial<SharedNumberView> = {}): SharedNumberView => ({
  key: 'coca', label: 'Coca', kind: 'board', unit: 'ha', good: 'low', first: 33_000, second: 45_000, shares: [4_000, 7_500, -500], errors: [0, 0, 0], control: 0, luck: 1_000, beliefs: 0, ...changes,
});
const shared = (...numbers: SharedNumberView[]): SharedDifferenceView => ({
  first: 'MON222', second: 'TUE333', turnLabel: 'Q2 2010', players: [player('bolivia', 'Bolivia'), player('us', 'United States'), player('', '')], exact: true, runs: 8, numbers,
});

globalThis.document ??= { documentElement: {} } as Document;
afterEach(() => setLanguage('en'));

describe('who made the difference', () => {
  it.each([
    ['en', 'Coca: TUE333 ended 12,000\u00a0ha higher than MON222. Of it United States +7,500\u00a0ha, Bolivia +4,000\u00a0ha, all others −500\u00a0ha, luck +1,000\u00a0ha.'],
    ['es', 'Coca: TUE333 acabó 12.000\u00a0ha por encima de MON222. De ello, United States +7.500\u00a0ha, Bolivia +4.000\u00a0ha, todos los demás −500\u00a0ha y la suerte +1.000\u00a0ha.'],
    ['pt', 'Coca: TUE333 terminou 12.000\u00a0ha acima de MON222. Disso, United States +7.500\u00a0ha, Bolivia +4.000\u00a0ha, todos os outros −500\u00a0ha e a sorte +1.000\u00a0ha.'],
  ] as const)('is said in a sentence in %s, the largest share first and luck last', (code, said) => {
    setLanguage(code);
    expect(sentence(number(), shared(number()))).toBe(said);
  });
  it('says lower, and says as much where both ended alike', () => {
    expect(sentence(number({ second: 32_000, shares: [-1_000, 0, 0], luck: 0 }), shared(number()))).toBe('Coca: TUE333 ended 1,000\u00a0ha lower than MON222. Of it Bolivia −1,000\u00a0ha.');
    expect(sentence(number({ second: 33_000, shares: [0, 0, 0], luck: 0 }), shared(number()))).toBe('Coca: TUE333 ended as MON222 did.');
  });
  it('says the rest together where there are too many parts to say, and that a score is a mandate’s', () => {
    expect(sentence(number({ label: 'Coca', kind: 'score', unit: 'points', first: 50, second: 62, shares: [4, 7.5, -0.5] , luck: 1 }), shared(number()), 2))
      .toBe('Coca, mandate: TUE333 ended 12 higher than MON222. Of it United States +7.5, Bolivia +4, 2 others +0.5.');
  });
  it('is a waterfall that sums', () => {
    const fall = asWaterfall(number(), shared(number()));
    expect(layOut(fall).remainder).toBe(0);
    expect(fall.bars.map(bar => bar.label)).toEqual(['United States', 'Bolivia', 'All others, by doctrine', 'Luck']);
  });
  it('tells a drawn share with its error', () => {
    expect(asWaterfall(number({ errors: [0, 300, 0] }), shared(number())).bars[0]!.behind).toBe('±300\u00a0ha');
  });
  it('leaves out what is nothing and keeps one order of colours', () => {
    const parts = partsOf(number({ shares: [4_000, 0, -500] }), shared(number()));
    expect(parts.map(part => part.kind)).toEqual(['player', 'player', 'luck']);
    expect(ranked(parts).map(part => part.amount)).toEqual([4_000, -500, 1_000]);
  });
  it('stacks what lifts to one side and what pulls down to the other, numbers of one unit on one scale', () => {
    const large = number({ key: 'other', shares: [25_000, 0, 0], luck: 0 });
    expect(reach([number(), large, number({ unit: 'points', shares: [900_000, 0, 0] })], shared(), 'ha')).toBe(25_000);
    const { down, up } = stacked(partsOf(number(), shared(number())), 25_000);
    expect(down.map(placed => [placed.at, placed.width])).toEqual([[0, 2]]);
    expect(up.map(placed => [placed.at, placed.width])).toEqual([[0, 16], [16, 30], [46, 4]]);
  });
  it('begins with the mandate that differs most', () => {
    const score = (key: string, second: number) => number({ key, kind: 'score', unit: 'points', first: 50, second });
    expect(first(shared(number(), score('a', 52), score('b', 40)))?.key).toBe('b');
    expect(first(shared(number(), score('a', 50)))?.key).toBe('coca');
  });
});
