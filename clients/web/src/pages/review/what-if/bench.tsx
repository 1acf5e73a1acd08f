import { useState } from 'preact/hooks';
import type { BenchCard, BenchOrder, BenchTurn, WhatIfBench, WhatIfChange, WhatIfDraft } from '../../../protocol';
import { t, tWord } from '../../../messages';
import { share } from '../../../numbers/format';
import { changeOf, same } from './draft';

const answers = ['request', 'accept', 'conditions', 'refuse'] as const;

interface Props {
  readonly bench: WhatIfBench;
  readonly draft: WhatIfDraft;
  readonly onChange: (change: WhatIfChange) => void;
  readonly onUndo: (change: WhatIfChange) => void;
  /** Opens the form for another order: of a recorded one, or of nobody yet. */
  readonly onOrder: (turn: number, recorded: BenchOrder | null) => void;
}

/** What was decided in a turn, each with what could have been decided instead. */
export function Bench({ bench, draft, onChange, onUndo, onOrder }: Props) {
  const [turn, setTurn] = useState(1);
  const shown = bench.turns.find(one => one.turn === turn);
  if (!shown) return null;
  const actors = [...new Set(shown.orders.map(order => order.actorName))];
  const marked = (change: WhatIfChange) => draft.changes.find(one => same(one, change) && one.kind === change.kind);
  const toggle = (change: WhatIfChange) => (marked(change) ? onUndo(change) : onChange(change));
  const deeds = { turn, marked, toggle, onChange, onUndo };
  return (
    <section class="block" data-testid="whatif-bench">
      <h2>{t('whatif.which')}</h2>
      <div class="segments bench-turns" role="group" aria-label={t('review.timeline')}>
        {bench.turns.map(one => <button key={one.turn} type="button" aria-pressed={one.turn === turn} data-testid={`whatif-turn-${one.turn}`} onClick={() => setTurn(one.turn)}>{one.turnLabel}</button>)}
      </div>
      {actors.map(actor => (
        <section key={actor} class="bench-actor">
          <h3>{actor}</h3>
          <ul>{shown.orders.filter(order => order.actorName === actor).map(order => <OrderRow key={order.order.draftId} order={order} {...deeds} onOrder={() => onOrder(turn, order)} />)}</ul>
        </section>
      ))}
      {shown.orders.length === 0 && <p class="muted">{t('revealed.none')}</p>}
      <p><button type="button" class="button small" data-testid="whatif-add-order" onClick={() => onOrder(turn, null)}>{t('whatif.add')}</button></p>
      <Others shown={shown} {...deeds} />
    </section>
  );
}

interface Deeds {
  readonly turn: number;
  readonly marked: (change: WhatIfChange) => WhatIfChange | undefined;
  readonly toggle: (change: WhatIfChange) => void;
  readonly onChange: (change: WhatIfChange) => void;
  readonly onUndo: (change: WhatIfChange) => void;
}

function OrderRow({ order, turn, marked, toggle, onChange, onUndo, onOrder }: Deeds & { order: BenchOrder; onOrder: () => void }) {
  const removed = changeOf(turn, 'removed', order.actor, order.order.draftId);
  const veto = changeOf(turn, 'vetoUndone', order.actor, order.order.draftId);
  const id = `${order.actor}-${order.order.draftId}`;
  const answer = changeOf(turn, 'answer', order.host, order.requestId);
  return (
    <li class={marked(removed) ? 'bench-order removed' : 'bench-order'} data-testid={`whatif-order-${id}`}>
      <div>
        <strong>{order.name}</strong>{order.targetName && `, ${order.targetName}`} <span class="muted">{[t('order.share', { share: share(order.order.level) }), order.withdrawn ? t('revealed.withdrawn') : '', order.vetoed ? t('revealed.vetoed') : ''].filter(Boolean).join(' · ')}</span>
        {order.answer && (
          <label class="bench-answer"><span>{t('whatif.answers', { host: order.hostName })}</span>
            <select value={marked(answer)?.word ?? order.answer} data-testid={`whatif-answer-${id}`}
              onChange={event => (event.currentTarget.value === order.answer ? onUndo(answer) : onChange({ ...answer, word: event.currentTarget.value }))}>
              {answers.map(word => <option key={word} value={word}>{tWord('answer', word)}</option>)}
            </select>
          </label>
        )}
      </div>
      <span class="buttons">
        {order.vetoed
          ? <button type="button" class="button small" aria-pressed={!!marked(veto)} data-testid={`whatif-veto-${id}`} onClick={() => toggle(veto)}>{t('whatif.veto')}</button>
          : <>
            <button type="button" class="button small" aria-pressed={!!marked(removed)} data-testid={`whatif-remove-${id}`} onClick={() => toggle(removed)}>{t('whatif.remove')}</button>
            <button type="button" class="button small" data-testid={`whatif-change-${id}`} onClick={onOrder}>{t('order.change')}</button>
          </>}
      </span>
    </li>
  );
}

/** Cards, injects and rulings of the turn. */
function Others({ shown, turn, marked, toggle, onChange, onUndo }: Deeds & { shown: BenchTurn }) {
  const row = (change: WhatIfChange, words: string, button: string, testid: string) => (
    <li key={testid} class="bench-order"><div>{words}</div>
      <span class="buttons"><button type="button" class="button small" aria-pressed={!!marked(change)} data-testid={testid} onClick={() => toggle(change)}>{button}</button></span>
    </li>
  );
  return (
    <ul class="bench-others">
      {shown.cards.map(card => <CardRow key={card.cardId} card={card} turn={turn} marked={marked} onChange={onChange} onUndo={onUndo} />)}
      {shown.injects.map(inject => row(changeOf(turn, 'injectLeftOut', '', inject.id), inject.title, t('whatif.inject'), `whatif-inject-${inject.id}`))}
      {shown.rulings.map(ruling => row(changeOf(turn, 'ruling', '', ruling.key), t('whatif.ruling.of', { number: ruling.label }), t('whatif.ruling'), `whatif-ruling-${ruling.key}`))}
    </ul>
  );
}

function CardRow({ card, turn, marked, onChange, onUndo }: { card: BenchCard } & Pick<Deeds, 'turn' | 'marked' | 'onChange' | 'onUndo'>) {
  const change = changeOf(turn, 'choice', card.actor, card.cardId);
  return (
    <li class="bench-order">
      <label class="bench-answer"><span>{card.actorName}: {card.title}</span>
        <select value={marked(change)?.word ?? card.chosen} data-testid={`whatif-card-${card.cardId}`}
          onChange={event => (event.currentTarget.value === card.chosen ? onUndo(change) : onChange({ ...change, word: event.currentTarget.value }))}>
          {card.options.map(option => <option key={option.optionId} value={option.optionId}>{option.label}</option>)}
        </select>
      </label>
    </li>
  );
}
