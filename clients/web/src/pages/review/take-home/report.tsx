import type { Attribution, NumberView, ReviewPage } from '../../../protocol';
import { t } from '../../../messages';
import { figure } from '../../../numbers/format';
import { isExact, told } from '../../../numbers/told';
import { clauseText } from '../../../parts/agreements/clause-words';
import { HotWashShown } from '../../../parts/hot-wash-shown';
import { SituationMap } from '../../../parts/map/situation-map';
import { WaterfallChart } from '../../../parts/waterfall/chart';
import { ByObjective } from '../objectives';
import { Turn } from '../turn';
import { Verdicts } from '../verdicts';
import { asWaterfall } from '../who/shares';
import { fullEdition } from './exports';

/** A session as a paper: what a class takes home. In an edition that is not the full one stands what its reader was told, and nothing else. */
export function Report({ review, edition, caused }: { review: ReviewPage; edition: string; caused: Attribution | null }) {
  const full = edition === fullEdition;
  const labels = [t('review.opening'), ...review.turns.map(turn => turn.turnLabel)];
  const promised = review.agreements.agreements.filter(agreement => agreement.sinceLabel !== '');
  const end = review.map.at(-1);
  return (
    <main class="review report">
      <header><p class="kicker">{t('review.title')}</p><h1>{review.header.title}</h1><p class="subtitle">{review.header.subtitle}</p><p class="kicker">{editionWords(edition, review)}</p></header>
      {end && <SituationMap map={end} size="laptop" />}
      {review.teams.length > 0 && <Verdicts teams={review.teams} />}
      {review.turns.map(turn => (
        <details key={turn.turn} class="block report-turn" open={turn.turn === 1}>
          <summary><strong>{turn.turnLabel}</strong> {turn.outcome.headline}</summary>
          <Turn turn={turn} decisions={review.decisions.filter(decision => decision.turn === turn.turn)} part={!full} />
        </details>
      ))}
      {caused && (
        <section class="block">
          <h2>{t('who.caused.title')}</h2><p class="muted">{t('who.caused.means.1')}</p><p class="muted">{t('who.caused.means.2')}</p>
          {caused.numbers.filter(number => number.kind !== 'number').map(number => <WaterfallChart key={number.key} waterfall={asWaterfall(number, caused)} ends={[t('who.caused.opening'), t('who.caused.end')]} />)}
        </section>
      )}
      {promised.length > 0 && (
        <section class="block"><h2>{t('deeds.promised')}</h2>
          {promised.map(agreement => <div key={agreement.id}><h3>{agreement.title} <span class="muted">{agreement.sinceLabel}</span></h3><ul class="choices">{agreement.versions.at(-1)?.clauses.map(clause => <li key={`${clause.number}${String(clause.secret)}`}>{clauseText(clause)}</li>)}</ul></div>)}
        </section>
      )}
      {review.hotWash.some(view => view.clusters.length > 0) && <section class="block"><h2>{t('hotwash.wall')}</h2><HotWashShown views={review.hotWash} most={200} /></section>}
      {review.observations.length > 0 && <section class="block"><h2>{t('guide.title')}</h2><ByObjective observations={review.observations} /></section>}
      <details class="block"><summary>{t('review.numbers')}</summary>
        <table class="line-table">
          <thead><tr><td></td>{labels.map(label => <th key={label} scope="col">{label}</th>)}</tr></thead>
          <tbody>{review.numbers.map(number => <tr key={number.key}><th scope="row">{number.label}</th>{courseOf(number).map((value, turn) => <td key={turn}>{value}</td>)}</tr>)}</tbody>
        </table>
      </details>
      <p class="colophon">{full && `${t('review.seed', { scenario: review.scenario, hash: review.scenarioHash.slice(0, 12), seed: review.seed })} · `}{t('footer.map')}</p>
    </main>
  );
}

/** The figures after each turn; of what was only estimated, the ranges and words that were told. */
const courseOf = (number: NumberView): readonly string[] => isExact(number)
  ? number.course.map(value => figure(value, number.unit))
  : number.told.map(range => told(range, number.unit));

function editionWords(edition: string, review: ReviewPage): string {
  if (edition === fullEdition) return t('home.edition.full');
  const own = review.teams.find(one => one.team.actor === edition);
  return own ? t('home.edition.team', { team: own.team.name }) : t('home.edition.public');
}
