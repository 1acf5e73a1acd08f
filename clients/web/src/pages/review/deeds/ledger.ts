import type { AgreementView, BenchOrder, BreachView, ClauseView, DoctrineOrderView, ReviewPage, StatementView, WhatIfBench } from '../../../protocol';

/** A clause that a team signed, and what became of it. */
export interface Pledge {
  readonly agreement: AgreementView;
  readonly clause: ClauseView;
  readonly breaches: readonly BreachView[];
  readonly end: 'kept' | 'broken' | 'unwatched' | 'left';
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
    (agreement.versions.at(-1)?.clauses ?? []).filter(clause => clause.partyName === party).map(clause => {
      const own = breaches.filter(breach => breach.agreementId === agreement.id && breach.clause.number === clause.number && breach.clause.secret === clause.secret && !breach.proposed);
      return { agreement, clause, breaches: own, end: endOfPledge(agreement, clause, own.length > 0) };
    }));
}

/** A promise in words no engine watches, and an agreement that was left was kept only until then: neither counts as kept. */
function endOfPledge(agreement: AgreementView, clause: ClauseView, broken: boolean): Pledge['end'] {
  if (broken) return 'broken';
  if (clause.kind === 'promise') return 'unwatched';
  return agreement.standing === 'denounced' ? 'left' : 'kept';
}

/** How many of the clauses that can be judged were kept. */
export function keptOf(pledges: readonly Pledge[]): { readonly kept: number; readonly all: number } {
  const judged = pledges.filter(pledge => pledge.end === 'kept' || pledge.end === 'broken');
  return { kept: judged.filter(pledge => pledge.end === 'kept').length, all: judged.length };
}

/** How many public statements were kept, broken, and left open. */
export function verdictsOf(statements: readonly StatementView[]): { readonly kept: number; readonly broken: number; readonly open: number } {
  const count = (verdict: string) => statements.filter(one => one.verdict === verdict).length;
  return { kept: count('kept'), broken: count('broken'), open: count('open') };
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

/** A team's orders of a turn beside those that its doctrine would have given. */
export interface Beside {
  readonly turn: number;
  readonly turnLabel: string;
  readonly both: readonly { readonly own: BenchOrder; readonly doctrine: DoctrineOrderView }[];
  readonly own: readonly BenchOrder[];
  readonly left: readonly DoctrineOrderView[];
}

/** Turn by turn; turns in which neither ordered anything are left out. The same instrument on the same target is the same order. */
export function besideDoctrine(bench: WhatIfBench, doctrine: readonly DoctrineOrderView[], actor: string): readonly Beside[] {
  return bench.turns.map(({ turn, turnLabel, orders }) => {
    const given = orders.filter(order => order.actor === actor);
    const would = doctrine.filter(order => order.turn === turn && order.actor === actor);
    const same = (order: BenchOrder) => would.find(one => one.instrument === order.order.instrument && one.target === order.order.target);
    const both = given.flatMap(own => { const found = same(own); return found ? [{ own, doctrine: found }] : []; });
    return { turn, turnLabel, both, own: given.filter(order => !same(order)), left: would.filter(order => !both.some(pair => pair.doctrine === order)) };
  }).filter(one => one.both.length + one.own.length + one.left.length > 0);
}

/** The middle of some figures; null of none. */
export function median(figures: readonly number[]): number | null {
  if (figures.length === 0) return null;
  const sorted = [...figures].sort((a, b) => a - b);
  return (sorted[Math.floor((sorted.length - 1) / 2)]! + sorted[Math.floor(sorted.length / 2)]!) / 2;
}
