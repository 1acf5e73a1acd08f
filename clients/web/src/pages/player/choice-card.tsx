import type { CardView } from '../../protocol';
import { t, textLang } from '../../messages';
import { RefusalNote } from '../../parts/refusal-note';
import { useAction } from '../../wire/use-desk';
import { useAtDesk } from './context';
import { KeepReason, ReasonLine, useReason } from './team/reason-line';
import { useRights } from './team/use-rights';

/** A question of the crisis with its answers. */
export function ChoiceCard({ card }: { card: CardView }) {
  const { desk, page } = useAtDesk();
  const action = useAction();
  const reason = useReason(card.cardId);
  const rights = useRights();
  const open = page.header.phase === 'deliberation' && rights.may('answer');
  const send = (option: string) => void action.run(() => desk.command('ChooseOption', card.cardId, option, reason.text)).then(done => { if (done) reason.drop(); });
  const silence = card.options.find(option => option.optionId === card.default);
  return (
    <article class={card.chosen ? 'card choice answered' : 'card choice'} data-testid={`card-${card.cardId}`}>
      <h3>{card.title}</h3>
      <div class="prose" lang={textLang()} dangerouslySetInnerHTML={{ __html: card.html }} />
      {open && <ReasonLine reason={reason} testid={`reason-card-${card.cardId}`} />}
      <div class="options" role="group" aria-label={card.title}>
        {card.options.map(option => (
          <button key={option.optionId} type="button" class="option" aria-pressed={card.chosen === option.optionId} disabled={!open || action.busy || reason.missing}
            data-testid={`card-${card.cardId}-${option.optionId}`}
            onClick={() => send(option.optionId)}>
            <strong>{option.label}</strong>
            <span>{option.text}</span>
          </button>
        ))}
      </div>
      {open && card.chosen && <KeepReason reason={reason} busy={action.busy} onKeep={() => send(card.chosen)} />}
      {!card.chosen && silence && <p class="muted">{t('cards.silence', { option: silence.label })}</p>}
      <RefusalNote refusal={action.refusal} />
    </article>
  );
}
