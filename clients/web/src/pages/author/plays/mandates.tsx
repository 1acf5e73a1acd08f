import type { CampaignMandate, CampaignPrivateCard } from '../../../protocol';
import { t } from '../../../messages';
import { Fan } from './fan';
import { ShareRow } from './share-row';

const points = [0, 100] as const;

/** How far each mandate is met, turn by turn and line by line, and how often the private cards are. */
export function Mandates({ mandates, cards }: { mandates: readonly CampaignMandate[]; cards: readonly CampaignPrivateCard[] }) {
  return (
    <section>
      <h3>{t('author.plays.mandates')}</h3>
      <p class="muted">{t('author.plays.mandates.text')}</p>
      <div class="plays-cards">
        {mandates.map(mandate => (
          <article key={mandate.actor}>
            <h4>{mandate.name}</h4>
            <Fan name={mandate.name} turns={mandate.byTurn} range={points} />
            <table><tbody>{mandate.lines.map(line => <ShareRow key={line.id} share={line.met} suspect={line.met === 0 || line.met === 1}>{line.text}</ShareRow>)}</tbody></table>
          </article>
        ))}
        {cards.length > 0 && (
          <article>
            <h4>{t('author.plays.cards')}</h4>
            <table><tbody>{cards.map(card => <ShareRow key={card.id} share={card.met} suspect={card.met === 0 || card.met === 1}>{card.title} <span class="muted">{card.owner}</span></ShareRow>)}</tbody></table>
          </article>
        )}
      </div>
    </section>
  );
}
