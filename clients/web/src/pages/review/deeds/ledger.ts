import type { AgreementView, BenchOrder, BreachView, ClauseView, ReplayTalk, ReviewPage, WhatIfBench } from '../../../protocol';

/** A clause that a team signed, and whether it was broken. */
export interface Pledge {
  readonly agreement: AgreementView;
  readonly clause: ClauseView;
  readonly breaches: readonly BreachView[];
}

/** A request for consent, and what became of it. */
export interface Asked {
  readonly turnLabel: string;
  readonly order: BenchOrder;
  /** accepted, withdrawn, imposed (though it was refused) or vetoed. */
  readonly end: 'accepted' | 'withdrawn' | 'imposed' | 'vetoed';
}

const bound = new Set(['inForce', 'expired', 'denounced']);

/** The clauses of agreements that came into force, by the name of whom they bind. */
export function promisesOf(review: Pick<ReviewPage, 'agreements'>, party: string): readonly Pledge[] {
  const { agreements, breaches } = review.agreements;
  return agreements.filter(agreement => bound.has(agreement.standing)).flatMap(agreement =>
    (agreement.versions.at(-1)?.clauses ?? []).filter(clause => clause.partyName === party).map(clause => ({
      agreement, clause,
      breaches: breaches.filter(breach => breach.agreementId === agreement.id && breach.clause.number === clause.number && breach.clause.secret === clause.secret && !breach.proposed),
    })));
}

/** Whatever was asked of a host in the session. */
export function requests(bench: WhatIfBench): readonly Asked[] {
  return bench.turns.flatMap(turn => turn.orders.filter(order => order.answer !== '').map(order => ({ turnLabel: turn.turnLabel, order, end: endOf(order) })));
}

function endOf(order: BenchOrder): Asked['end'] {
  if (order.vetoed) return 'vetoed';
  if (order.withdrawn) return 'withdrawn';
  return order.answer === 'refuse' ? 'imposed' : 'accepted';
}

/** How many messages went from each party to each other one, as far as they are known. */
export function messagesBetween(talk: readonly ReplayTalk[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { conversation } of talk) {
    for (const message of conversation.messages) {
      for (const member of conversation.members) {
        if (member.id === message.from) continue;
        const key = `${message.from} ${member.id}`;
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
  }
  return counts;
}
