import type { BenchOrder, WhatIfBench, WhatIfChange, WhatIfDraft } from '../../../protocol';
import { t, tWord } from '../../../messages';
import { change as amount, share } from '../../../numbers/format';

export const nothing: WhatIfDraft = { changes: [], doctrines: false, luck: 0 };

/** Two changes are about the same thing when only one of them can hold. */
export const same = (one: WhatIfChange, other: WhatIfChange) =>
  one.turn === other.turn && one.actor === other.actor && one.subject === other.subject && sort(one.kind) === sort(other.kind);

const sort = (kind: string) => (kind === 'removed' || kind === 'order' ? 'order' : kind);

/** With one more change; it takes the place of one about the same thing. */
export const withChange = (draft: WhatIfDraft, change: WhatIfChange): WhatIfDraft =>
  ({ ...draft, changes: [...draft.changes.filter(one => !same(one, change)), change] });

export const without = (draft: WhatIfDraft, change: WhatIfChange): WhatIfDraft =>
  ({ ...draft, changes: draft.changes.filter(one => !same(one, change)) });

export const changeOf = (turn: number, kind: string, actor: string, subject: string, more: Partial<WhatIfChange> = {}): WhatIfChange =>
  ({ turn, kind, actor, subject, order: null, word: '', change: 0, ...more });

export const isSomething = (draft: WhatIfDraft) => draft.changes.length > 0 || draft.luck > 0;

/** An order with its place. */
export const orderName = (order: { readonly name: string; readonly targetName: string }) => `${order.name}${order.targetName && `, ${order.targetName}`}`;

/** What the session itself has no words for: instruments that nobody ordered, numbers on which nobody ruled. */
export interface Names {
  readonly order: (instrument: string, target: string) => string;
  readonly number: (key: string) => { readonly label: string; readonly unit: string };
}

/** Without anything better: the ids. */
export const byIds: Names = { order: instrument => instrument, number: key => ({ label: key, unit: '' }) };

/** A change in words. */
export function changeWords(change: WhatIfChange, bench: WhatIfBench, names: Names = byIds): string {
  const turn = bench.turns.find(one => one.turn === change.turn);
  const recorded = turn?.orders.find(order => order.order.draftId === change.subject && order.actor === change.actor);
  const when = turn?.turnLabel ?? '';
  const who = recorded?.actorName ?? actorName(bench, change.actor);
  switch (change.kind) {
    case 'removed': return t('whatif.change.removed', { when, who, order: recorded ? orderName(recorded) : change.subject });
    case 'order': return orderWords(change, bench, recorded, when, who, names.order);
    case 'vetoUndone': return t('whatif.change.veto', { when, who, order: recorded ? orderName(recorded) : change.subject });
    case 'injectLeftOut': return t('whatif.change.inject', { when, inject: turn?.injects.find(inject => inject.id === change.subject)?.title ?? change.subject });
    case 'ruling': {
      const number = turn?.rulings.find(ruling => ruling.key === change.subject) ?? names.number(change.subject);
      return change.change === 0 ? t('whatif.change.ruling', { when, number: number.label }) : t('whatif.change.ruled', { when, number: number.label, change: amount(change.change, number.unit) });
    }
    case 'drawUndone': return t('whatif.change.draw', { when, what: turn?.hands.find(hand => hand.subject === change.subject)?.label ?? change.subject });
    case 'ruleOffUndone': return t('whatif.change.rule', { when, what: turn?.hands.find(hand => hand.subject === change.subject)?.label ?? change.subject });
    case 'answer': {
      const asked = turn?.orders.find(order => order.requestId === change.subject);
      return t('whatif.change.answer', { when, who: asked?.hostName ?? change.actor, order: asked ? orderName(asked) : change.subject, answer: tWord('answer', change.word) });
    }
    default: {
      const card = turn?.cards.find(one => one.cardId === change.subject);
      return t('whatif.change.choice', { when, who: card?.actorName ?? change.actor, card: card?.title ?? change.subject, option: card?.options.find(option => option.optionId === change.word)?.label ?? change.word });
    }
  }
}

function orderWords(change: WhatIfChange, bench: WhatIfBench, recorded: BenchOrder | undefined, when: string, who: string, names: (instrument: string, target: string) => string): string {
  const order = change.order!;
  const known = bench.turns.flatMap(turn => turn.orders).find(one => one.order.instrument === order.instrument && one.order.target === order.target);
  const what = known ? orderName(known) : names(order.instrument, order.target);
  return t(recorded ? 'whatif.change.order' : 'whatif.change.added', { when, who, order: what, level: share(order.level) });
}

export function actorName(bench: WhatIfBench, actor: string): string {
  for (const turn of bench.turns) {
    const found = turn.orders.find(order => order.actor === actor)?.actorName ?? turn.cards.find(card => card.actor === actor)?.actorName;
    if (found) return found;
  }
  return actor;
}
