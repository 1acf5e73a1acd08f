import { useState } from 'preact/hooks';
import type { DraftView } from '../../protocol';
import { t, tWord } from '../../messages';
import { Prices } from '../../parts/prices';
import { RefusalNote } from '../../parts/refusal-note';
import { share } from '../../numbers/format';
import { useAction } from '../../wire/use-desk';
import { useAtDesk } from './context';
import { OrderSheet } from './order-sheet';
import { EditingNote } from './team/editing-note';
import { placeOf } from './team/use-editing';
import { useRights } from './team/use-rights';

/** A drafted order: what it is, what it costs, and what may still be done with it. */
export function DraftCard({ draft }: { draft: DraftView }) {
  const { desk, page } = useAtDesk();
  const action = useAction();
  const [changing, setChanging] = useState(false);
  const { order } = draft;
  const rights = useRights();
  const open = page.header.phase === 'deliberation' && rights.may('draft');
  const details = [
    t('order.share', { share: share(order.level) }),
    order.mode && tWord('mode', order.mode),
    t('order.turns', { n: order.turns }),
    draft.lag > 0 ? t('order.lag', { n: draft.lag }) : '',
    draft.by && t('order.by', { person: draft.by }),
    draft.changedBy && t('order.changedBy', { person: draft.changedBy }),
  ].filter(Boolean);
  return (
    <article class="card draft" data-testid={`draft-${order.draftId}`} data-instrument={order.instrument} data-target={order.target}>
      <header>
        <h3>{draft.name}{draft.targetName && <span class="where">, {draft.targetName}</span>}</h3>
        <Prices prices={draft.cost} />
      </header>
      <p class="details">{details.join(' · ')}</p>
      <svg class="level-bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
        <rect class="whole" width="100" height="6" /><rect class="level" width={order.level / 10} height="6" />
      </svg>
      {draft.hostName && <HostState draft={draft} />}
      <EditingNote place={placeOf(order)} />
      {open && (
        <p class="buttons">
          {draft.hostName && !draft.asked && (
            <button type="button" class="button small" disabled={action.busy} data-testid={`draft-ask-${order.draftId}`}
              onClick={() => void action.run(() => desk.command('AskHost', order.draftId))}>{t('order.ask', { host: draft.hostName })}</button>
          )}
          <button type="button" class="button small" data-testid={`draft-change-${order.draftId}`} onClick={() => setChanging(true)}>{t('order.change')}</button>
          <button type="button" class="button small quiet" disabled={action.busy} data-testid={`draft-remove-${order.draftId}`}
            onClick={() => void action.run(() => desk.command('RemoveDraft', order.draftId))}>{t('order.remove')}</button>
        </p>
      )}
      <RefusalNote refusal={action.refusal} />
      {changing && <OrderSheet change={order} onClose={() => setChanging(false)} />}
    </article>
  );
}

function HostState({ draft }: { draft: DraftView }) {
  const text = draft.answer
    ? t('order.answered', { host: draft.hostName, answer: tWord('answer', draft.answer) })
    : draft.asked ? t('order.asked', { host: draft.hostName }) : t('order.unasked', { host: draft.hostName });
  return <p class={draft.answer === 'refuse' ? 'host-state refused' : 'host-state'} data-testid={`draft-answer-${draft.order.draftId}`} data-answer={draft.answer}>{text}</p>;
}
