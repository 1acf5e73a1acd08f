import type { BenchTurn, DraftOrder, TurningPointView, WhatIfChange, WhatIfDraft } from '../../../../protocol';
import { changeOf } from '../../what-if/draft';

/** What somebody would have decided in a team's place. */
export interface Attempt {
  readonly orders: readonly OwnOrder[];
  /** By card, the option chosen. */
  readonly answers: Readonly<Record<string, string>>;
}

/** An order of one's own, with its words. */
export interface OwnOrder {
  readonly order: DraftOrder;
  readonly name: string;
}

export const empty: Attempt = { orders: [], answers: {} };

/** A draft may change so much at once; the server refuses more. */
const mostChanges = 20;

/** A team's turning points, in the order in which it came to them. */
export const pointsOf = (points: readonly TurningPointView[], actor: string): readonly TurningPointView[] =>
  points.filter(point => point.actor === actor).sort((a, b) => a.turn - b.turn);

/** What the team really ordered; what control vetoed was not given. */
export const givenBy = (turn: BenchTurn, actor: string) => turn.orders.filter(order => order.actor === actor && !order.vetoed);

export const cardsOf = (turn: BenchTurn, actor: string) => turn.cards.filter(card => card.actor === actor);

/** Whether every card has an answer: what a team was asked is asked of everybody who sits in its place. */
export const isAnswered = (attempt: Attempt, turn: BenchTurn, actor: string) => cardsOf(turn, actor).every(card => card.cardId in attempt.answers);

/** The attempt as a what-if: what the team ordered is taken away, except where the very same is ordered again. */
export function draftOf(attempt: Attempt, turn: BenchTurn, actor: string, doctrines: boolean): WhatIfDraft {
  const given = givenBy(turn, actor);
  const changes: WhatIfChange[] = [
    ...given.filter(({ order }) => !attempt.orders.some(own => isSame(own.order, order))).map(({ order }) => changeOf(turn.turn, 'removed', actor, order.draftId)),
    ...cardsOf(turn, actor).filter(card => attempt.answers[card.cardId] !== undefined && attempt.answers[card.cardId] !== card.chosen)
      .map(card => changeOf(turn.turn, 'choice', actor, card.cardId, { word: attempt.answers[card.cardId]! })),
    ...attempt.orders.filter(own => !given.some(({ order }) => isSame(own.order, order))).map(({ order }) => changeOf(turn.turn, 'order', actor, order.draftId, { order })),
  ];
  return { changes, doctrines, luck: 0 };
}

/** Whether one more order would still fit. */
export const hasRoom = (attempt: Attempt, turn: BenchTurn, actor: string) => draftOf(attempt, turn, actor, false).changes.length < mostChanges;

export const withOrder = (attempt: Attempt, own: OwnOrder): Attempt =>
  ({ ...attempt, orders: [...attempt.orders.filter(one => one.order.draftId !== own.order.draftId), own] });

export const withoutOrder = (attempt: Attempt, own: OwnOrder): Attempt => ({ ...attempt, orders: attempt.orders.filter(one => one !== own) });

const isSame = (one: DraftOrder, other: DraftOrder) =>
  one.instrument === other.instrument && one.target === other.target && one.level === other.level && one.mode === other.mode
  && one.turns === other.turns && one.imposeIfRefused === other.imposeIfRefused;
