import type { AgreementWords, BreachView, ClauseDraft, ClauseView } from '../../protocol';
import { t, type Key } from '../../messages';
import { figure, share } from '../../numbers/format';
import { priceText } from '../prices';

/** A clause as a sentence in the reader's language. */
export function clauseText(clause: ClauseView): string {
  const sentence = clause.kind === 'promise' ? t('agreement.says.promise', { party: clause.partyName, text: clause.text }) : t(`agreement.says.${clause.kind}` as Key, values(clause));
  return clause.kind !== 'promise' && clause.text ? `${sentence} ${clause.text}` : sentence;
}

/** What shows that a clause was broken. */
export function evidenceText(breach: BreachView): string {
  if (breach.reason) return breach.reason;
  if (breach.numberLabel) return t('agreement.evidence.number', { number: breach.numberLabel, value: figure(breach.value, breach.unit) });
  if (!breach.instrument) return t('agreement.evidence.nothing');
  const where = breach.targetName ? t('agreement.in', { place: breach.targetName }) : '';
  const order = t('agreement.evidence.order', { order: breach.instrument, where, level: share(breach.level) });
  return breach.unpaid ? `${order} ${t('agreement.evidence.unpaid')}` : order;
}

/** A clause that is being written, with the names that its ids stand for. */
export function named(draft: ClauseDraft, words: AgreementWords, until: number): ClauseView {
  const orders = words.orders.filter(order => order.party === draft.party && draft.instruments.includes(order.instrument));
  const number = words.numbers.find(one => one.key === draft.number);
  return {
    number: 0, secret: draft.secret, kind: draft.kind, text: draft.text, level: draft.level, amount: draft.amount,
    partyName: words.parties.find(party => party.id === draft.party)?.name ?? '…',
    instruments: orders.map(order => order.name),
    targetName: words.places.find(place => place.id === draft.target)?.name ?? '',
    eachTurn: draft.kind === 'keep' ? (orders[0]?.eachTurn ?? []).map(price => ({ ...price, amount: (price.amount * draft.level) / 1000 })) : [],
    numberLabel: number?.label ?? '…', unit: number?.unit ?? '',
    untilLabel: words.turns.find(turn => turn.turn === (draft.until || until))?.label ?? '…',
  };
}

function values(clause: ClauseView): Record<string, string> {
  const orders = clause.instruments.map(name => `“${name}”`).join(', ');
  const price = clause.eachTurn.filter(one => one.amount > 0).map(one => priceText(one)).join(' · ');
  return {
    party: clause.partyName,
    orders: orders || t(clause.kind === 'keep' ? 'agreement.something' : 'agreement.anything'),
    where: clause.targetName ? t('agreement.in', { place: clause.targetName }) : '',
    level: share(clause.level) + (price ? ` (${t('agreement.each', { price })})` : ''),
    number: clause.numberLabel, amount: figure(clause.amount, clause.unit), until: clause.untilLabel,
  };
}
