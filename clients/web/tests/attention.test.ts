import { describe, expect, it } from 'vitest';
import type { ControlPage } from '../src/protocol';
import { attentionOf } from '../src/pages/control/attention';

const now = Date.parse('2026-03-02T10:00:00Z');
const ago = (seconds: number) => new Date(now - seconds * 1000).toISOString();

function desk(actor: string, parts: { team?: object } & Record<string, unknown> = {}) {
  const { team, ...rest } = parts;
  return { help: null, askedSince: null, lastSeen: ago(10), ...rest, team: { actor, played: true, waiting: true, connected: 1, ...team } };
}

const page = (desks: object[], header: object = {}) => ({ desks, header: { phase: 'deliberation', pausedBecause: null, ...header } }) as unknown as ControlPage;
const concerns = (shown: ControlPage, left: number | null = 600) => attentionOf(shown, now, left).map(item => `${item.concern} ${item.desk.team.actor} ${item.seconds}`);

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
});
