import type { CardView } from '../../protocol';
import { t } from '../../messages';
import { RefusalNote } from '../../parts/refusal-note';
import { useAction } from '../../wire/use-desk';
import { useAtDesk } from './context';

/** A question of the crisis with its answers. */
export function ChoiceCard({ card }: { card: CardView }) {
  const { desk, page } = useAtDesk();
  const action = useAction();
  const open = page.header.phase === 'deliberation';
  const silence = card.options.find(option => option.optionId === card.default);
  return (
    <article class={card.chosen ? 'card choice answered' : 'card choice'} data-testid={`card-${card.cardId}`}>
      <h3>{card.title}</h3>
      <div class="prose" dangerouslySetInnerHTML={{ __html: card.html }} />
      <div class="options" role="group" aria-label={card.title}>
        {card.options.map(option => (
          <button key={option.optionId} type="button" class="option" aria-pressed={card.chosen === option.optionId} disabled={!open || action.busy}
            data-testid={`card-${card.cardId}-${option.optionId}`}
            onClick={() => void action.run(() => desk.command('ChooseOption', card.cardId, option.optionId))}>
            <strong>{option.label}</strong>
            <span>{option.text}</span>
          </button>
        ))}
      </div>
      {!card.chosen && silence && <p class="muted">{t('cards.silence', { option: silence.label })}</p>}
      <RefusalNote refusal={action.refusal} />
    </article>
  );
}
