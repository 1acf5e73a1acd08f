import { describe, expect, it } from 'vitest';
import type { ControlPage, DeskView } from '../src/protocol';
import { attentionOf, unreadByTeam } from '../src/pages/control/attention';

const now = Date.parse('2026-03-02T10:00:00Z');
const ago = (seconds: number) => new Date(now - seconds * 1000).toISOString();

function desk(actor: string, parts: { team?: object } & Record<string, unknown> = {}) {
  const { team, ...rest } = parts;
  return { help: null, askedSince: null, lastSeen: ago(10), ...rest, team: { actor, played: true, waiting: true, connected: 1, ...team } };
}

const page = (desks: object[], header: object = {}, more: object = {}) =>
  ({ desks, talk: [], cell: { packetSince: null }, header: { phase: 'deliberation', pausedBecause: null, ...header }, ...more }) as unknown as ControlPage;
const conversation = (messages: object[], read: object = {}) => ({ members: [{ id: '@control' }, { id: 'a' }], messages, read });
const concerns = (shown: ControlPage, left: number | null = 600) => attentionOf(shown, now, left).map(item => `${item.concern} ${item.desk?.team.actor ?? 'control'} ${item.seconds}`);

describe('what needs control', () => {
  it('is nothing while teams work', () => expect(concerns(page([desk('a'), desk('b')]))).toEqual([]));

  it('puts a call for help first and the oldest silence before the younger', () => {
    expect(concerns(page([desk('a', { lastSeen: ago(200) }), desk('b', { lastSeen: ago(400) }), desk('c', { help: { note: '', at: ago(5) } })])))
      .toEqual(['help c 5', 'silent b 400', 'silent a 200']);
  });

  it('points at missing orders from two minutes before the deadline', () => {
    expect(concerns(page([desk('a'), desk('b', { team: { waiting: false } })]), 121)).toEqual([]);
    expect(concerns(page([desk('a'), desk('b', { team: { waiting: false } })]), 120)).toEqual(['orders a 120']);
  });

  it('names a request that waits, and a team with nobody connected', () => {
    expect(concerns(page([desk('a', { askedSince: ago(120) }), desk('b', { team: { connected: 0 } })]))).toEqual(['request a 120', 'away b 10']);
  });

  it('calls nobody silent in a pause, nor a team that a bot plays', () => {
    expect(concerns(page([desk('a', { lastSeen: ago(999) })], { pausedBecause: 'Lunch' }), 60)).toEqual([]);
    expect(concerns(page([desk('a', { lastSeen: ago(999), team: { played: false } })]), 60)).toEqual([]);
  });

  it('names the oldest message to control that control has not answered', () => {
    const talk = [conversation([{ number: 1, from: 'a', at: ago(300) }, { number: 2, from: '@control', at: ago(290) }, { number: 3, from: 'a', at: ago(200) }, { number: 4, from: 'a', at: ago(10) }])];
    expect(concerns(page([desk('a'), desk('b')], {}, { talk }))).toEqual(['message a 200']);
    expect(concerns(page([desk('a')], {}, { talk: [conversation([{ number: 1, from: 'a', at: ago(119) }])] }))).toEqual([]);
  });

  it('reminds control of a packet that has lain for five minutes, but not in a pause', () => {
    expect(concerns(page([], { phase: 'adjudication' }, { cell: { packetSince: ago(300) } }))).toEqual(['packet control 300']);
    expect(concerns(page([], { phase: 'adjudication' }, { cell: { packetSince: ago(299) } }))).toEqual([]);
    expect(concerns(page([], { phase: 'adjudication', pausedBecause: 'Lunch' }, { cell: { packetSince: ago(900) } }))).toEqual([]);
  });
});

describe('what a team has not read', () => {
  it('is what none of its seats has opened', () => {
    const talk = [conversation([{ number: 1, from: 'b', at: ago(9) }, { number: 2, from: 'b', at: ago(8) }, { number: 3, from: 'b', at: ago(7) }], { 'a-1': 1, 'a-2': 2, b: 3 })];
    const two = { ...desk('a'), seats: [{ seatId: 'a-1' }, { seatId: 'a-2' }] } as unknown as DeskView;
    expect(unreadByTeam(page([], {}, { talk }), two)).toBe(1);
    expect(unreadByTeam(page([], {}, { talk: [] }), two)).toBe(0);
  });
});
