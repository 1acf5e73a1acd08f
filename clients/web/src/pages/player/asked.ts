import type { TeamPage } from '../../protocol';
import { holdersOf, namesOf } from './team/holders';

/** What pressing the one prominent button does. */
export type AskedAction = 'brief' | 'results' | 'ready' | 'cards' | 'requests' | 'arguments' | 'add' | 'sign' | 'review';

export type AskedKind =
  | 'lobby' | 'brief' | 'briefing' | 'card' | 'request' | 'draft' | 'team' | 'advise' | 'sign' | 'signatures' | 'signed'
  | 'commitment' | 'argue' | 'vote' | 'adjudication' | 'results' | 'ready' | 'readyWait' | 'hotWash' | 'closed';

/** The one thing that is asked of a seat now. */
export interface Asked {
  readonly kind: AskedKind;
  /** Null when there is only to wait. */
  readonly action: AskedAction | null;
  /** How many things are meant: cards, requests, drafts, signatures. */
  readonly n: number;
  /** The name of the first of them, or of those who are waited for. */
  readonly what: string;
}

/** What this device knows of its reader. */
export interface Reader {
  readonly seatId: string;
  readonly briefRead: boolean;
  /** The last turn whose results were on the screen. */
  readonly resultsSeen: number;
}

/** The one thing that is asked of a seat now: questions of others before own plans, reading before acting. */
export function askedOf(page: TeamPage, reader: Reader): Asked {
  const ask = (kind: AskedKind, action: AskedAction | null, n = 0, what = ''): Asked => ({ kind, action, n, what });
  const waitedFor = page.teams.filter(team => team.waiting && team.actor !== page.me.actor).map(team => team.name);
  const wait = (kind: AskedKind) => ask(kind, null, waitedFor.length, waitedFor.join(', '));
  const own = page.seats.find(seat => seat.seatId === reader.seatId);
  const may = (right: string) => own?.may.includes(right) ?? true;
  const requests = may('answer') ? page.requests.filter(request => request.answer === '') : [];
  const cards = may('answer') ? page.cards.filter(card => card.chosen === '') : [];
  const signers = holdersOf(page.seats, 'sign');

  const voted = page.arguments.now.find(argument => may('answer') && argument.vote?.mayVote && argument.vote.own === null);
  const argued = page.arguments.now.filter(argument => may('answer') && argument.pointsLeft > 0 && !argument.points.some(point => point.mine));

  switch (page.header.phase) {
    case 'lobby':
      return reader.briefRead ? ask('lobby', null) : ask('brief', 'brief');
    case 'briefing':
      return reader.briefRead ? ask('briefing', null) : ask('brief', 'brief');
    case 'deliberation':
      if (!reader.briefRead) return ask('brief', 'brief');
      if (page.signed) return wait('signed');
      if (page.signedBy.includes(reader.seatId))
        return ask('signatures', null, signers.filter(seat => !page.signedBy.includes(seat.seatId)).length);
      if (cards.length > 0) return ask('card', 'cards', cards.length, cards[0]!.title);
      if (requests.length > 0) return ask('request', 'requests', requests.length, requests[0]!.fromName);
      if (page.drafts.length === 0 && may('draft')) return ask('draft', 'add', legalCount(page));
      if (may('sign')) return ask('sign', 'sign', page.drafts.length);
      return may('draft') ? ask('team', null, signers.length, namesOf(signers)) : ask('advise', null, signers.length, namesOf(signers));
    case 'commitment':
      if (requests.length > 0) return ask('request', 'requests', requests.length, requests[0]!.fromName);
      if (voted) return ask('vote', 'arguments', 1, voted.actorName);
      return argued.length > 0 ? ask('argue', 'arguments', argued.length, argued[0]!.actorName) : wait('commitment');
    case 'adjudication':
      return voted ? ask('vote', 'arguments', 1, voted.actorName) : ask('adjudication', null);
    case 'outcome':
      if (page.ready.includes(reader.seatId)) return wait('readyWait');
      return reader.resultsSeen < page.header.turn ? ask('results', 'results') : ask('ready', 'ready');
    case 'hotWash':
      return ask('hotWash', 'review');
    default:
      return ask('closed', 'review');
  }
}

/** How many orders may be given now. */
export function legalCount(page: TeamPage): number {
  return page.orders.filter(order => order.whyNot.length === 0).length;
}
