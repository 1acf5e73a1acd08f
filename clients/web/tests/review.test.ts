import { describe, expect, it } from 'vitest';
import type { AgreementsView, AgreementView, BenchOrder, BreachView, ClauseView, DoctrineOrderView, NumberView, ObservationView, ReplayMomentView, ReviewPage, StatementView, TeamStatus, TurningPointView, WhatIfBench } from '../src/protocol';
import { besideDoctrine, keptOf, median, promisesOf, requests, verdictsOf } from '../src/pages/review/deeds/ledger';
import { isForPage, stepOf } from '../src/pages/review/keys';
import { byObjective } from '../src/pages/review/objectives';
import { nextPlace, placeOf, releasedAt, stopsOf, stretches } from '../src/pages/review/replay/moments';
import { agreementsThen, asOf } from '../src/pages/review/replay/then';
import { addressOf, decisionAt, decisionPlace, turningsOf } from '../src/pages/review/replay/turnings';
import { saidAt } from '../src/pages/review/replay/words';
import { hashOf, parsePlace } from '../src/pages/review/use-place';
import { changeOf, changeWords, isSomething, nothing, withChange, without } from '../src/pages/review/what-if/draft';

const moment = (version: number, turn: number, phase: string): ReplayMomentView => ({ version, turn, turnLabel: `T${turn}`, phase, at: '2026-03-02T09:00:00Z', kind: 'phase', actor: '', subject: '' });
const moments = [moment(3, 1, 'briefing'), moment(5, 1, 'deliberation'), moment(9, 1, 'deliberation'), moment(12, 1, 'outcome'), moment(14, 2, 'briefing')];

describe('an address of the review', () => {
  it('names a tab, a moment and a viewpoint', () => {
    expect(parsePlace(hashOf('replay', '12', 'media-luna'))).toEqual({ tab: 'replay', more: ['12', 'media-luna'] });
    expect(parsePlace('#nonsense')).toEqual({ tab: 'happened', more: [] });
    expect(parsePlace('')).toEqual({ tab: 'happened', more: [] });
    expect(parsePlace('#replay/%/%E0')).toEqual({ tab: 'replay', more: ['%', '%E0'] });
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

describe('the line of a replay', () => {
  const did = (version: number, turn: number, phase: string, kind: string, actor = '', subject = ''): ReplayMomentView => ({ ...moment(version, turn, phase), kind, actor, subject });
  const line = [
    did(3, 1, 'briefing', 'phase'), did(3, 1, 'briefing', 'inject', '', 'A riot'), did(3, 1, 'briefing', 'inject', '', 'A flood'), did(5, 1, 'deliberation', 'phase'),
    did(6, 1, 'deliberation', 'order', 'us', 'Police'), did(7, 1, 'deliberation', 'signature', 'us'), did(8, 1, 'commitment', 'phase'), did(12, 1, 'outcome', 'phase'), did(14, 2, 'briefing', 'phase'),
  ];
  const stops = stopsOf(line);
  const teams = [{ actor: 'us', name: 'United States' }] as TeamStatus[];
  it('has one place for all that one event brought, so that no step stands still', () => {
    expect(stops.map(stop => [stop.version, stop.moments.length])).toEqual([[3, 3], [5, 1], [6, 1], [7, 1], [8, 1], [12, 1], [14, 1]]);
  });
  it('says what came, and names what it was about', () => {
    expect(saidAt(stops[0]!, teams).map(one => one.words)).toEqual(['An inject comes · A riot · A flood']);
    expect(saidAt(stops[2]!, teams)[0]!.words).toBe('United States: an order is drafted or changed · Police');
    expect(saidAt(stopsOf([did(9, 1, 'deliberation', 'message', 'us', 'Bolivia')])[0]!, teams)[0]!.words).toBe('United States: a message is sent to Bolivia');
  });
  it('plays from moment to moment, or from phase to phase, and ends', () => {
    const parts = stretches(stops);
    expect([nextPlace(stops, parts, 1, false), nextPlace(stops, parts, 1, true), nextPlace(stops, parts, 6, false), nextPlace(stops, parts, 6, true)]).toEqual([2, 4, null, null]);
  });
  it('has a decision where its team signed last, else where it ordered, else where the orders were closed', () => {
    expect([decisionPlace(stops, 1, 'us'), decisionPlace(stops.slice(0, 3), 1, 'us'), decisionPlace(stops, 1, 'farc'), decisionPlace(stops, 2, 'farc')]).toEqual([3, 2, 4, 6]);
    expect(decisionAt(addressOf(7, 'media-luna'))).toEqual({ turn: 7, actor: 'media-luna' });
    expect(decisionAt('112')).toBeNull();
  });
  it('has its turning points in order, those of one place together', () => {
    const point = (turn: number, actor: string) => ({ turn, actor, effects: [] }) as unknown as TurningPointView;
    expect(turningsOf(stops, [point(2, 'us'), point(1, 'farc'), point(1, 'bolivia'), point(1, 'us')]).map(one => [one.place, one.points.map(here => here.actor)]))
      .toEqual([[3, ['us']], [4, ['farc', 'bolivia']], [6, ['us']]]);
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
    expect(promisesOf(review, 'Bolivia').map(pledge => pledge.end)).toEqual(['unwatched', 'broken']);
  });
  it('counts as kept what an engine watched to the end, and no promise in words or pact that was left', () => {
    const clause = { number: 1, secret: false, partyName: 'Bolivia', kind: 'abstain', text: '' } as unknown as ClauseView;
    const pact = { id: 'x', standing: 'expired', versions: [{ clauses: [clause, { ...clause, number: 2, kind: 'promise' }] }] } as unknown as AgreementView;
    const pledges = promisesOf({ agreements: { agreements: [pact, { ...pact, id: 'y', standing: 'denounced' }], breaches: [] } } as unknown as ReviewPage, 'Bolivia');
    expect(pledges.map(pledge => pledge.end)).toEqual(['kept', 'unwatched', 'left', 'unwatched']);
    expect(keptOf(pledges)).toEqual({ kept: 1, all: 1 });
  });
});

describe('public statements', () => {
  it('are counted by what became of them', () => {
    const made = ['kept', 'open', 'broken', 'kept'].map(verdict => ({ verdict }) as unknown as StatementView);
    expect(verdictsOf(made)).toEqual({ kept: 2, broken: 1, open: 1 });
  });
});

describe('observations', () => {
  const line = (id: string, task: string, objective: string) => ({ observationId: id, task, objective }) as unknown as ObservationView;
  it('stand under the objective that they tell of, the scenario’s own objectives first', () => {
    const groups = byObjective([line('a', 'Listen', ''), line('b', 'Decide in time', 'Decide in time, with reasons'), line('c', 'listen ', ''), line('d', 'Decide', 'Decide in time, with reasons')]);
    expect(groups.map(group => [group.title, group.planned, group.observations.map(made => made.observationId)])).toEqual([
      ['Decide in time, with reasons', true, ['b', 'd']], ['Listen', false, ['a', 'c']],
    ]);
  });
});
