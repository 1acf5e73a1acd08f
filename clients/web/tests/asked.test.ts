import { describe, expect, it } from 'vitest';
import type { TeamPage } from '../src/protocol';
import { askedOf, type Reader } from '../src/pages/player/asked';

const reader: Reader = { seatId: 'me', briefRead: true, resultsSeen: 0 };

/** A page with nothing on it in a phase, and what a test puts there. */
function page(phase: string, parts: object = {}): TeamPage {
  return {
    header: { phase, turn: 1 }, me: { actor: 'bolivia' }, teams: [], seats: [seat('me')], orders: [], drafts: [], requests: [], cards: [],
    signedBy: [], signed: false, ready: [], arguments: { now: [] }, ...parts,
  } as unknown as TeamPage;
}

const everything = ['draft', 'sign', 'answer', 'negotiate'];
const seat = (seatId: string, may: readonly string[] = everything) => ({ seatId, may, absent: false, person: seatId, title: 'T' });

const kind = (phase: string, parts?: object, who: Reader = reader) => askedOf(page(phase, parts), who).kind;

describe('what is asked of a seat', () => {
  it('is the brief before anything else', () => {
    expect(kind('deliberation', { cards: [{ chosen: '' }] }, { ...reader, briefRead: false })).toBe('brief');
  });

  it('is to answer the crisis, then the others, then to plan, then to sign', () => {
    const cards = [{ chosen: '', title: 'Who answers?' }];
    const requests = [{ answer: '', fromName: 'OAS' }];
    expect(kind('deliberation', { cards, requests })).toBe('card');
    expect(kind('deliberation', { requests })).toBe('request');
    expect(kind('deliberation')).toBe('draft');
    expect(kind('deliberation', { drafts: [{}] })).toBe('sign');
  });

  it('is to wait once signed, and for whom', () => {
    const teams = [{ actor: 'bolivia', name: 'Bolivia', waiting: true }, { actor: 'oas', name: 'OAS', waiting: true }];
    const asked = askedOf(page('deliberation', { teams, signedBy: ['me'], signed: true }), reader);
    expect(asked).toEqual({ kind: 'signed', action: null, n: 1, what: 'OAS' });
  });

  it('is the missing signatures when one is not enough', () => expect(kind('deliberation', { signedBy: ['me'] })).toBe('signatures'));

  it('is only what the own role may do', () => {
    const cards = [{ chosen: '', title: 'Who answers?' }];
    const minister = [seat('me', ['draft']), seat('president', ['sign', 'answer'])];
    const president = [seat('minister', ['draft']), seat('me', ['sign', 'answer'])];
    expect(kind('deliberation', { seats: minister, cards })).toBe('draft');
    expect(askedOf(page('deliberation', { seats: minister, drafts: [{}] }), reader)).toEqual({ kind: 'team', action: null, n: 1, what: 'president (T)' });
    expect(kind('deliberation', { seats: president, cards })).toBe('card');
    expect(kind('deliberation', { seats: president })).toBe('sign');
    expect(kind('deliberation', { seats: [seat('me', []), ...president.slice(0, 1)] })).toBe('advise');
  });

  it('is to answer as host even when the orders are locked', () => {
    expect(kind('commitment', { requests: [{ answer: '' }] })).toBe('request');
    expect(kind('commitment')).toBe('commitment');
  });

  it('is to estimate what is put to the vote, then to argue what is open', () => {
    const open = { actorName: 'Bolivia', pointsLeft: 2, points: [], vote: null };
    const voted = { ...open, vote: { mayVote: true, own: null } };
    expect(kind('commitment', { arguments: { now: [open] } })).toBe('argue');
    expect(kind('commitment', { arguments: { now: [open, voted] } })).toBe('vote');
    expect(kind('commitment', { arguments: { now: [{ ...open, points: [{ mine: true }] }] } })).toBe('commitment');
    expect(kind('adjudication', { arguments: { now: [voted] } })).toBe('vote');
    expect(kind('adjudication', { arguments: { now: [{ ...voted, vote: { mayVote: true, own: 40 } }] } })).toBe('adjudication');
  });

  it('is to see the results before going on', () => {
    expect(kind('outcome')).toBe('results');
    expect(kind('outcome', {}, { ...reader, resultsSeen: 1 })).toBe('ready');
    expect(kind('outcome', { ready: ['me'] })).toBe('readyWait');
  });

  it('is the review when all is played', () => expect(askedOf(page('hotWash'), reader).action).toBe('review'));
});
