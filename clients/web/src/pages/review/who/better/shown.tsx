import type { BenchTurn, DoctrineInsteadView, TeamStatus } from '../../../../protocol';
import { t, tWord } from '../../../../messages';
import { share } from '../../../../numbers/format';
import { cardsOf, givenBy, type Attempt } from './attempt';

/** What was really ordered, beside one's own and the doctrine's orders. */
export function Shown({ attempt, turn, team, instead }: { attempt: Attempt; turn: BenchTurn; team: TeamStatus; instead: DoctrineInsteadView | null }) {
  const given = givenBy(turn, team.actor);
  return (
    <div class="better-shown" data-testid="better-shown">
      {attempt.orders.length > 0 && <section><h3>{t('better.whose.own')}</h3><ul class="choices">{attempt.orders.map(own => <li key={own.order.draftId}><strong>{own.name}</strong> <span class="muted">{share(own.order.level)}</span></li>)}</ul></section>}
      <section>
        <h3>{t('better.whose.real')}</h3>
        <ul class="choices" data-testid="better-real">
          {given.map(order => (
            <li key={order.order.draftId}><strong>{order.name}</strong>{order.targetName && `, ${order.targetName}`} <span class="muted">{[
              share(order.order.level), order.answer && t('revealed.answer', { answer: tWord('answer', order.answer) }), order.withdrawn ? t('revealed.withdrawn') : '',
            ].filter(Boolean).join(' · ')}</span></li>
          ))}
          {cardsOf(turn, team.actor).map(card => <li key={card.cardId}><span class="muted">{card.title}</span> <strong>{card.options.find(option => option.optionId === card.chosen)?.label ?? card.chosen}</strong></li>)}
          {given.length === 0 && <li class="muted">{t('revealed.none')}</li>}
        </ul>
      </section>
      {instead && (
        <section>
          <h3>{t('better.whose.doctrine')}</h3>
          <ul class="choices">
            {instead.orders.map((order, place) => <li key={place}><strong>{order.words}</strong> <span class="muted">{share(order.level)}</span>{order.because && <span class="because"> {order.because}</span>}</li>)}
            {instead.orders.length === 0 && <li class="muted">{t('revealed.none')}</li>}
          </ul>
        </section>
      )}
    </div>
  );
}
