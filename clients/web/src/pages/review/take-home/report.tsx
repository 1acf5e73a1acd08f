import type { Attribution, ReviewPage } from '../../../protocol';
import { t } from '../../../messages';
import { figure } from '../../../numbers/format';
import { clauseText } from '../../../parts/agreements/clause-words';
import { HotWashShown } from '../../../parts/hot-wash-shown';
import { SituationMap } from '../../../parts/map/situation-map';
import { Observations } from '../../../parts/observations';
import { WaterfallChart } from '../../../parts/waterfall/chart';
import { Turn } from '../turn';
import { Verdicts } from '../verdicts';
import { asWaterfall } from '../who/shares';

/** The whole session as a paper: what a class takes home. */
export function Report({ review, caused }: { review: ReviewPage; caused: Attribution | null }) {
  const labels = [t('review.opening'), ...review.turns.map(turn => turn.turnLabel)];
  const promised = review.agreements.agreements.filter(agreement => agreement.sinceLabel !== '');
  const end = review.map.at(-1);
  return (
    <main class="review report">
      <header><p class="kicker">{t('review.title')}</p><h1>{review.header.title}</h1><p class="subtitle">{review.header.subtitle}</p></header>
      {end && <SituationMap map={end} size="laptop" />}
      <Verdicts teams={review.teams} />
      {review.turns.map(turn => (
        <details key={turn.turn} class="block report-turn" open={turn.turn === 1}>
          <summary><strong>{turn.turnLabel}</strong> {turn.outcome.headline}</summary>
          <Turn turn={turn} decisions={review.decisions.filter(decision => decision.turn === turn.turn)} />
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
      {review.observations.length > 0 && <section class="block"><h2>{t('guide.title')}</h2><Observations observations={review.observations} /></section>}
      <details class="block"><summary>{t('review.numbers')}</summary>
        <table class="line-table">
          <thead><tr><td></td>{labels.map(label => <th key={label} scope="col">{label}</th>)}</tr></thead>
          <tbody>{review.numbers.map(number => <tr key={number.key}><th scope="row">{number.label}</th>{number.course.map((value, turn) => <td key={turn}>{figure(value, number.unit)}</td>)}</tr>)}</tbody>
        </table>
      </details>
      <p class="colophon">{t('review.seed', { scenario: review.scenario, hash: review.scenarioHash.slice(0, 12), seed: review.seed })} · {t('footer.map')}</p>
    </main>
  );
}
