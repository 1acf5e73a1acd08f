import { useState } from 'preact/hooks';
import type { BenchTurn, TeamPage, TeamStatus } from '../../../../protocol';
import { t } from '../../../../messages';
import { share } from '../../../../numbers/format';
import type { Desk } from '../../../../wire/connection';
import { OrderSheet } from '../../what-if/order-sheet';
import { cardsOf, draftOf, hasRoom, withOrder, withoutOrder, type Attempt, type OwnOrder } from './attempt';

interface Props {
  readonly desk: Desk<TeamPage>;
  readonly turn: BenchTurn;
  readonly team: TeamStatus;
  readonly attempt: Attempt;
  readonly onAttempt: (attempt: Attempt) => void;
}

/** The orders that one would have given, and the answers to what the team was asked. */
export function OwnOrders({ desk, turn, team, attempt, onAttempt }: Props) {
  const [open, setOpen] = useState<OwnOrder | 'new' | null>(null);
  const room = hasRoom(attempt, turn, team.actor);
  return (
    <div class="own-orders">
      {attempt.orders.length === 0 && <p class="muted">{t('better.orders.none')}</p>}
      <ul class="choices" data-testid="better-orders">
        {attempt.orders.map(own => (
          <li key={own.order.draftId} class="bench-order">
            <div><strong>{own.name}</strong> <span class="muted">{t('order.share', { share: share(own.order.level) })} · {t('order.turns', { n: own.order.turns })}</span></div>
            <span class="buttons">
              <button type="button" class="button small" onClick={() => setOpen(own)}>{t('order.change')}</button>
              <button type="button" class="button small quiet" aria-label={t('whatif.undo.of', { what: own.name })} onClick={() => onAttempt(withoutOrder(attempt, own))}>{t('whatif.undo')}</button>
            </span>
          </li>
        ))}
      </ul>
      <p><button type="button" class="button" disabled={!room} data-testid="better-add" onClick={() => setOpen('new')}>{t(attempt.orders.length === 0 ? 'better.order' : 'whatif.add')}</button></p>
      {cardsOf(turn, team.actor).map(card => (
        <fieldset key={card.cardId} class="field better-card"><legend>{card.title}</legend>
          {card.options.map(option => (
            <label key={option.optionId} class="mode"><input type="radio" name={`better-${card.cardId}`} checked={attempt.answers[card.cardId] === option.optionId} data-testid={`better-card-${card.cardId}-${option.optionId}`}
              onChange={() => onAttempt({ ...attempt, answers: { ...attempt.answers, [card.cardId]: option.optionId } })} />
              <span>{option.label} {option.text && <small class="muted">{option.text}</small>}</span></label>
          ))}
        </fieldset>
      ))}
      {open && (
        <OrderSheet desk={desk} draft={draftOf(attempt, turn, team.actor, false)} turn={turn.turn} teams={[team]} onClose={() => setOpen(null)}
          recorded={open === 'new' ? null : { actor: team.actor, order: open.order, name: open.name, targetName: '' }}
          onChange={(change, name) => onAttempt(withOrder(attempt, { order: change.order!, name }))} />
      )}
    </div>
  );
}
