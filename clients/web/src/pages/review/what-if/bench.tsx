import { useState } from 'preact/hooks';
import type { BenchOrder, NumberView, WhatIfBench, WhatIfChange, WhatIfDraft } from '../../../protocol';
import { t, tWord } from '../../../messages';
import { share } from '../../../numbers/format';
import { changeOf, same } from './draft';
import { Others, type Deeds } from './others';

const answers = ['request', 'accept', 'conditions', 'refuse'] as const;

interface Props {
  readonly bench: WhatIfBench;
  /** Numbers that control might have ruled on. */
  readonly numbers: readonly NumberView[];
  readonly draft: WhatIfDraft;
  readonly onChange: (change: WhatIfChange) => void;
  readonly onUndo: (change: WhatIfChange) => void;
  /** Opens the form for another order: of a recorded one, or of nobody yet. */
  readonly onOrder: (turn: number, recorded: BenchOrder | null) => void;
}

/** What was decided in a turn, each with what could have been decided instead. */
export function Bench({ bench, numbers, draft, onChange, onUndo, onOrder }: Props) {
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
      <Others key={turn} shown={shown} numbers={numbers} {...deeds} />
    </section>
  );
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
