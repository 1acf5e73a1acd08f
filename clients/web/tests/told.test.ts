import { describe, expect, it } from 'vitest';
import type { NewsView, NumberView, RegionView } from '../src/protocol';
import { told } from '../src/numbers/told';
import { reportOf } from '../src/parts/intelligence';
import { hasTold, mapValue, spoken } from '../src/parts/map/region-words';

const number: NumberView = {
  key: 'valley.tension', label: 'Tension', about: '', value: 52, change: 0, unit: 'points', good: 'low', course: [], explains: [], level: 'partial',
  told: [{ low: 46, high: 58, word: '' }],
};
const region: RegionView = {
  id: 'valley', name: 'Valley', label: 'Valley', units: ['BO-C'], key: 'valley.tension', value: 52, change: 0, hatched: false, mark: '', numbers: [number],
};
const rumour = { ...region, numbers: [{ ...number, level: 'rumour', told: [{ low: 35, high: 65, word: 'middling' }] }] };

describe('what is not told exactly', () => {
  it('is a range with its unit, or a word', () => {
    expect(told({ low: 46, high: 58, word: '' }, 'points')).toBe('46–58');
    expect(told({ low: 3100, high: 3700, word: '' }, 'ha')).toBe('3,100–3,700\u00a0ha');
    expect(told({ low: 0, high: 35, word: 'low' }, 'points')).toBe('low');
  });

  it('stands on the map as what it is', () => {
    expect(mapValue(region)).toBe('46–58');
    expect(mapValue(region, true)).toBe('≈52');
    expect(mapValue(rumour)).toBe('middling');
    expect(mapValue({ ...region, key: '', numbers: [] })).toBe('?');
    expect(spoken(region)).toBe('Valley, 46–58');
    expect(spoken({ ...region, key: '', numbers: [] })).toBe('Valley, not known');
    expect(hasTold([region])).toBe(true);
    expect(hasTold([{ ...region, numbers: [{ ...number, level: 'confirmed' }] }])).toBe(false);
  });
});

describe('an intelligence report', () => {
  const item: NewsView = { id: 'intelligence/number/rumour/low/0a', turn: 1, turnLabel: 'Q3', channel: 'rumour', from: '', title: 'Coca', html: '', private: true };

  it('says in the reader’s language what it is, by its id', () => {
    expect(reportOf(item)).toEqual({ kicker: 'It is said: a number', word: 'low' });
    expect(reportOf({ ...item, id: 'intelligence/order/partial/-/0a' })).toEqual({ kicker: 'Intelligence estimates: an order', word: '' });
    expect(reportOf({ ...item, id: 'agreement-broken/1' })).toBeNull();
  });
});
