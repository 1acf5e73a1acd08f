import type { ScenarioCard } from '../../protocol';
import { t } from '../../messages';

interface Props {
  readonly cards: readonly ScenarioCard[];
  readonly chosen: number;
  readonly onChoose: (index: number) => void;
}

/** The scenarios of this server; one is open. */
export function ScenarioChoice({ cards, chosen, onChoose }: Props) {
  const card = cards[chosen]!;
  return (
    <section class="scenario" data-testid={`scenario-${card.id}`}>
      {cards.length > 1 && (
        <div class="scenario-tabs" role="group" aria-label={t('landing.scenarios')}>
          {cards.map((other, i) => (
            <button key={other.id} type="button" class="chip" aria-pressed={i === chosen} onClick={() => onChoose(i)}>{other.title}</button>
          ))}
        </div>
      )}
      <div class="scenario-text">
        <p class="kicker facts">
          <span>{t('landing.scenario')}</span>
          <span>{t('landing.minutes', { n: card.minutes })}</span>
          <span>{t('landing.turns', { n: card.turns })}</span>
          <span>{t('landing.teams', { n: card.teams.length })}</span>
        </p>
        <h2>{card.title}</h2>
        <p class="subtitle">{card.subtitle}</p>
        <div class="prose" dangerouslySetInnerHTML={{ __html: card.summaryHtml }} />
      </div>
    </section>
  );
}
