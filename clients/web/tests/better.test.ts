import { describe, expect, it } from 'vitest';
import type { BenchOrder, BenchTurn, DraftOrder, TurningPointView, WhatIfAnswer, WhatIfNumber } from '../src/protocol';
import { draftOf, empty, hasRoom, isAnswered, pointsOf, withOrder, withoutOrder } from '../src/pages/review/who/better/attempt';
import { grade, measures, scaleOf } from '../src/pages/review/who/better/measure';

const order = (changes: Partial<DraftOrder> = {}): DraftOrder =>
  ({ draftId: 'theirs', instrument: 'police', target: 'chapare', level: 500, mode: '', turns: 2, imposeIfRefused: false, revision: null, ...changes });
const given = (changes: Partial<BenchOrder> = {}): BenchOrder =>
  ({ order: order(), actor: 'bolivia', actorName: 'Bolivia', name: 'Police', targetName: 'Chapare', host: '', hostName: '', requestId: '', answer: '', withdrawn: false, vetoed: false, ...changes });
const turn = (changes: Partial<BenchTurn> = {}): BenchTurn => ({ turn: 3, turnLabel: 'Q1', orders: [given()], cards: [], injects: [], rulings: [], hands: [], ...changes });
const card = { cardId: 'vote', actor: 'bolivia', actorName: 'Bolivia', title: 'A vote?', options: [], chosen: 'yes' };
const own = (changes: Partial<DraftOrder> = {}) => ({ order: order({ draftId: 'mine', instrument: 'roads', ...changes }), name: 'Roads' });

describe('an attempt', () => {
  it('without an order takes away what the team ordered, and nothing of anybody else', () => {
    const others = given({ actor: 'us', order: order({ draftId: 'aid' }) });
    expect(draftOf(empty, turn({ orders: [given(), others] }), 'bolivia', false).changes.map(({ kind, actor, subject }) => [kind, actor, subject])).toEqual([['removed', 'bolivia', 'theirs']]);
  });
  it('takes away first and orders then, so that what one has can pay for it', () => {
    expect(draftOf(withOrder(empty, own()), turn(), 'bolivia', true)).toMatchObject({ doctrines: true, luck: 0, changes: [{ kind: 'removed', subject: 'theirs' }, { kind: 'order', subject: 'mine', turn: 3 }] });
  });
  it('that orders the very same changes nothing', () => {
    expect(draftOf(withOrder(empty, own({ instrument: 'police' })), turn(), 'bolivia', false).changes).toEqual([]);
  });
  it('leaves alone what control vetoed: it was not given', () => {
    expect(draftOf(empty, turn({ orders: [given({ vetoed: true })] }), 'bolivia', false).changes).toEqual([]);
  });
  it('answers what the team was asked before it is played; another answer is a change', () => {
    const asked = turn({ cards: [card, { ...card, cardId: 'theirs', actor: 'us' }] });
    expect(isAnswered(empty, asked, 'bolivia')).toBe(false);
    const no = { orders: [], answers: { vote: 'no' } };
    expect(isAnswered(no, asked, 'bolivia')).toBe(true);
    expect(draftOf(no, asked, 'bolivia', false).changes).toContainEqual(expect.objectContaining({ kind: 'choice', subject: 'vote', word: 'no' }));
    expect(draftOf({ orders: [], answers: { vote: 'yes' } }, asked, 'bolivia', false).changes.map(one => one.kind)).toEqual(['removed']);
  });
  it('holds as many orders as a what-if may have changes', () => {
    const many = Array.from({ length: 19 }, (_, place) => own({ draftId: `${place}`, target: `${place}` })).reduce(withOrder, empty);
    expect(hasRoom(many, turn(), 'bolivia')).toBe(false);
    expect(hasRoom(withoutOrder(many, many.orders[0]!), turn(), 'bolivia')).toBe(true);
  });
});

const number = (key: string, real: number, changed: number, more: Partial<WhatIfNumber> = {}): WhatIfNumber =>
  ({ key, label: key, unit: 'points', good: 'high', real: [50, real], changed: [50, changed], spread: { low: changed - real - 2, middle: changed - real, high: changed - real + 3, higher: 900, lower: 100 }, causes: [], rest: 0, ...more });
const answer = (score: number, calm: number): WhatIfAnswer =>
  ({ scores: [number('mandate/us', 60, 60), number('mandate/bolivia', 40, score)], board: [number('calm', 30, calm)], differences: [], orders: [], leftOut: [], otherLucks: 40, refusal: null, refusedChange: -1 });
const effect = (key: string, amount: number) => ({ key, label: key, unit: 'points', good: 'high', amount });
const point: TurningPointView = { turn: 3, turnLabel: 'Q1', actor: 'bolivia', actorName: 'Bolivia', orders: [], effects: [effect('bolivia.cash', 9), effect('calm', -4), effect('mandate/bolivia', 2)] };

describe('what came of it', () => {
  it('is the team’s mandate, and the number that the decision moved most, by whoever decided', () => {
    const [mandate, calm] = measures(point, answer(46, 33), answer(38, 30));
    expect(mandate!.ends.map(({ whose, value, low, high }) => [whose, value, low, high])).toEqual([['own', 46, 44, 49], ['real', 40, 40, 40], ['doctrine', 38, 36, 41], ['held', 38, 38, 38]]);
    expect([calm!.key, calm!.ends.at(-1)!.value]).toEqual(['calm', 34]);
  });
  it('is shown without one’s own when one gave up, and without the doctrine’s where it cannot be played', () => {
    expect(measures(point, null, answer(38, 30))[0]!.ends.map(end => end.whose)).toEqual(['real', 'doctrine', 'held']);
    expect(measures(point, answer(46, 33), null)[0]!.ends.map(end => end.whose)).toEqual(['own', 'real', 'held']);
    expect(grade(measures(point, null, answer(38, 30)))).toBeNull();
    expect(measures(point, null, null)).toEqual([]);
  });
  it.each([[40.5, 'better'], [40.4, 'same'], [39.6, 'same'], [39.5, 'worse']] as const)('a mandate of %d beside 40 is %s', (score, found) => {
    expect(grade(measures(point, answer(score, 30), null))).toBe(found);
  });
  it('lies on a scale with all of it, other luck too', () => {
    const [least, most] = scaleOf(measures(point, answer(46, 33), answer(38, 30))[0]!);
    expect(least).toBeLessThan(36);
    expect(most).toBeGreaterThan(49);
  });
  it('looks like the trifle that it is where next to nothing changes', () => {
    const [least, most] = scaleOf(measures(point, null, { ...answer(40, 30), scores: [number('mandate/bolivia', 40, 40.1)] })[0]!);
    expect(most - least).toBeGreaterThan(6);
  });
});

it('A team’s turning points come in the order of their turns', () => {
  expect(pointsOf([{ ...point, turn: 5 }, { ...point, turn: 2 }, { ...point, actor: 'us', turn: 1 }], 'bolivia').map(one => one.turn)).toEqual([2, 5]);
});
