import { describe, expect, it } from 'vitest';
import type { AgreementsView, AgreementView, BenchOrder, BreachView, ClauseView, DoctrineOrderView, NumberView, ReplayMomentView, ReplayTalk, ReviewPage, WhatIfBench } from '../src/protocol';
import { besideDoctrine, median, messagesBetween, promisesOf, requests } from '../src/pages/review/deeds/ledger';
import { isForPage, stepOf } from '../src/pages/review/keys';
import { placeOf, releasedAt, stretches } from '../src/pages/review/replay/moments';
import { agreementsThen, asOf } from '../src/pages/review/replay/then';
import { hashOf, parsePlace } from '../src/pages/review/use-place';
import { changeOf, changeWords, isSomething, nothing, withChange, without } from '../src/pages/review/what-if/draft';

const moment = (version: number, turn: number, phase: string): ReplayMomentView => ({ version, turn, turnLabel: `T${turn}`, phase, at: '2026-03-02T09:00:00Z', kind: 'phase', actor: '' });
const moments = [moment(3, 1, 'briefing'), moment(5, 1, 'deliberation'), moment(9, 1, 'deliberation'), moment(12, 1, 'outcome'), moment(14, 2, 'briefing')];

describe('an address of the review', () => {
  it('names a tab, a moment and a viewpoint', () => {
    expect(parsePlace(hashOf('replay', '12', 'media-luna'))).toEqual({ tab: 'replay', more: ['12', 'media-luna'] });
    expect(parsePlace('#nonsense')).toEqual({ tab: 'happened', more: [] });
    expect(parsePlace('')).toEqual({ tab: 'happened', more: [] });
  });
});

describe('the moments of a replay', () => {
  it('lie in stretches, one for each phase of a turn', () => {
    expect(stretches(moments).map(one => [one.turn, one.phase, one.from, one.to])).toEqual([[1, 'briefing', 0, 0], [1, 'deliberation', 1, 2], [1, 'outcome', 3, 3], [2, 'briefing', 4, 4]]);
  });
  it('are found by their version, or the last before it', () => {
    expect([1, 5, 8, 99].map(version => placeOf(moments, version))).toEqual([0, 1, 1, 4]);
  });
  it('know a turn’s numbers from its outcome on', () => {
    expect(moments.map(releasedAt)).toEqual([0, 0, 0, 1, 1]);
  });
});

describe('a key in the review', () => {
  const press = (key: string, tag: string, held: object = {}) =>
    ({ key, altKey: false, ctrlKey: false, metaKey: false, ...held, target: { closest: (selector: string) => (selector.split(', ').includes(tag) ? {} : null) } });
  it('walks though a button has the focus, which keeps the space bar and Enter for itself', () => {
    expect(['ArrowLeft', 'Home', ' ', 'Enter'].map(key => isForPage(press(key, 'button')))).toEqual([true, true, false, false]);
  });
  it('is left to fields and sheets, and to the browser when another key is held', () => {
    expect(['input', 'textarea', 'select', 'dialog'].map(tag => isForPage(press('ArrowLeft', tag)))).toEqual([false, false, false, false]);
    expect(['altKey', 'ctrlKey', 'metaKey'].map(held => isForPage(press('ArrowLeft', 'body', { [held]: true })))).toEqual([false, false, false]);
    expect(isForPage(press(' ', 'body'))).toBe(true);
  });
  it('leads one step on, one back, or to an end, and never beyond', () => {
    expect(['ArrowRight', 'ArrowLeft', 'Home', 'End', 'x'].map(key => stepOf(key, 3, 9))).toEqual([4, 2, 0, 9, null]);
    expect([stepOf('ArrowLeft', 0, 9), stepOf('ArrowRight', 9, 9)]).toEqual([0, 9]);
  });
});

describe('a moment of the replay', () => {
  const number = { key: 'coca', value: 90, change: -5, course: [100, 120, 95, 90] } as unknown as NumberView;
  it('has each number as it stood then, and nothing of what came of it later', () => {
    expect([0, 1, 3].map(released => asOf(number, released)).map(one => [one.value, one.change, one.course])).toEqual([[100, 0, [100]], [120, 20, [100, 120]], [90, -5, [100, 120, 95, 90]]]);
  });
  it('has the agreements that bind first, and none that nobody was shown', () => {
    const agreement = (id: string, standing: string, versions: object[]) => ({ id, standing, versions }) as unknown as AgreementView;
    const known = { agreements: [agreement('over', 'expired', [{}]), agreement('own', 'draft', []), agreement('open', 'offered', [{}]), agreement('binding', 'inForce', [{}])], breaches: [] } as AgreementsView;
    expect(agreementsThen(known).map(one => one.id)).toEqual(['binding', 'open', 'over']);
  });
});

const order: BenchOrder = {
  order: { draftId: 'a', instrument: 'police', target: 'chapare', level: 500, mode: '', turns: 2, imposeIfRefused: false, revision: null },
  actor: 'us', actorName: 'United States', name: 'Police', targetName: 'Chapare', host: 'bolivia', hostName: 'Bolivia', requestId: '01/us/a', answer: 'refuse', withdrawn: false, vetoed: false,
};
const bench: WhatIfBench = { lucks: 40, turns: [{ turn: 1, turnLabel: 'Q3 2008', orders: [order], cards: [], injects: [{ id: 'riot', title: 'A riot' }], rulings: [], hands: [] }] };

describe('a what-if', () => {
  it('holds one change about each thing', () => {
    const once = withChange(nothing, changeOf(1, 'removed', 'us', 'a'));
    const twice = withChange(once, changeOf(1, 'order', 'us', 'a', { order: order.order }));
    expect(twice.changes.map(change => change.kind)).toEqual(['order']);
    expect(without(twice, changeOf(1, 'removed', 'us', 'a')).changes).toEqual([]);
    expect([isSomething(nothing), isSomething(once), isSomething({ ...nothing, luck: 3 })]).toEqual([false, true, true]);
  });
  it('says its changes in words', () => {
    expect(changeWords(changeOf(1, 'removed', 'us', 'a'), bench)).toBe('Q3 2008: United States does not order Police, Chapare');
    expect(changeWords(changeOf(1, 'answer', 'bolivia', '01/us/a', { word: 'accept' }), bench)).toContain('Bolivia answers: accepted');
    expect(changeWords(changeOf(1, 'injectLeftOut', '', 'riot'), bench)).toContain('A riot');
  });
});

describe('a team beside its doctrine', () => {
  const would = (turn: number, instrument: string): DoctrineOrderView => ({ turn, actor: 'us', instrument, target: 'chapare', words: instrument, level: 800, because: '' });
  it('has orders in common, of its own, and left undone; the same instrument elsewhere is another order', () => {
    const elsewhere = { ...order, order: { ...order.order, target: 'yungas' } };
    const [first, ...more] = besideDoctrine({ ...bench, turns: [{ ...bench.turns[0]!, orders: [order, elsewhere] }] }, [would(1, 'police'), would(1, 'roads'), { ...would(1, 'spray'), actor: 'bolivia' }], 'us');
    expect(more).toEqual([]);
    expect([first!.both.map(one => one.doctrine.instrument), first!.own, first!.left.map(one => one.instrument)]).toEqual([['police'], [elsewhere], ['roads']]);
  });
  it('is told by turns in which one of them ordered anything', () => {
    expect(besideDoctrine({ ...bench, turns: [{ ...bench.turns[0]!, orders: [] }] }, [], 'us')).toEqual([]);
  });
});

describe('a middle', () => {
  it('is that of the sorted figures, or between the two in the middle', () => {
    expect([median([]), median([9, 1, 5]), median([4, 1])]).toEqual([null, 5, 2.5]);
  });
});

describe('promise and deed', () => {
  it('tells a refusal that was imposed from one that was heeded', () => {
    const ends = [order, { ...order, withdrawn: true }, { ...order, answer: 'accept' }, { ...order, vetoed: true }];
    expect(requests({ ...bench, turns: [{ ...bench.turns[0]!, orders: ends }] }).map(one => one.end)).toEqual(['imposed', 'withdrawn', 'accepted', 'vetoed']);
  });
  it('holds a party’s clauses against the breaches of them', () => {
    const clause = { number: 1, secret: false, partyName: 'Bolivia', kind: 'promise', text: '' } as unknown as ClauseView;
    const agreement = { id: 'x', standing: 'inForce', versions: [{ clauses: [clause, { ...clause, number: 2 }, { ...clause, number: 3, partyName: 'Brazil' }] }] } as unknown as AgreementView;
    const breach = { id: 'b', agreementId: 'x', clause: { ...clause, number: 2 }, proposed: false } as unknown as BreachView;
    const review = { agreements: { agreements: [agreement, { ...agreement, id: 'y', standing: 'draft' }], breaches: [breach] } } as unknown as ReviewPage;
    expect(promisesOf(review, 'Bolivia').map(pledge => pledge.breaches.length)).toEqual([0, 1]);
  });
  it('counts messages by who wrote and who heard', () => {
    const talk = [{ unread: 0, conversation: { members: [{ id: 'us' }, { id: 'bolivia' }, { id: 'brazil' }], messages: [{ from: 'us' }, { from: 'us' }, { from: 'bolivia' }] } }] as unknown as ReplayTalk[];
    const counts = messagesBetween(talk);
    expect([counts.get('us bolivia'), counts.get('us brazil'), counts.get('bolivia us'), counts.get('us us')]).toEqual([2, 2, 1, undefined]);
  });
});
