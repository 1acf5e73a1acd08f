import { t } from '../../messages';
import { Arguments } from './arguments';
import { useAtDesk } from './context';
import { legalCount } from './asked';
import { ChoiceCard } from './choice-card';
import { DraftCard } from './draft-card';
import { Means } from './means';
import { Programme } from './programme';
import { RequestCard } from './request-card';
import { SignOff } from './sign-off';
import { NotMine } from './team/not-mine';
import { useRights } from './team/use-rights';

/** All that the team can decide: answers first, then its own orders, then the signature. */
export function OrdersDesk({ onAdd }: { onAdd: () => void }) {
  const { page } = useAtDesk();
  const rights = useRights();
  const deliberating = page.header.phase === 'deliberation';
  return (
    <>
      {page.cards.length > 0 && (
        <section class="block" id="cards">
          <h2>{t('cards.title')}</h2>
          <NotMine right="answer" />
          {page.cards.map(card => <ChoiceCard key={card.cardId} card={card} />)}
        </section>
      )}
      {page.requests.length > 0 && (
        <section class="block" id="requests">
          <h2>{t('requests.title')}</h2>
          {page.cards.length === 0 && <NotMine right="answer" />}
          {page.requests.map(request => <RequestCard key={request.requestId} request={request} />)}
        </section>
      )}
      <section class="block" id="orders">
        <h2>{t('orders.title')} <span class="muted">{t('orders.drafted', { n: page.drafts.length })}</span></h2>
        <Means means={page.means} />
        {page.drafts.map(draft => <DraftCard key={draft.order.draftId} draft={draft} />)}
        {deliberating && <NotMine right="draft" />}
        {deliberating && rights.may('draft') && (
          <button type="button" class="button wide" data-testid="order-add" onClick={onAdd}>{t('orders.add', { n: legalCount(page) })}</button>
        )}
        {!deliberating && page.drafts.length === 0 && <p class="muted">{t('orders.closed')}</p>}
      </section>
      {page.programmes.length > 0 && (
        <section class="block" id="programmes">
          <h2>{t('programmes.title')}</h2>
          {page.programmes.map(programme => <Programme key={programme.orderId} programme={programme} />)}
        </section>
      )}
      <Arguments />
      <SignOff />
    </>
  );
}
