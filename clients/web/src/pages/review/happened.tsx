import type { ComponentChildren } from 'preact';
import type { ReviewPage } from '../../protocol';
import { t } from '../../messages';
import { Beliefs } from '../../parts/beliefs';
import { HotWashShown } from '../../parts/hot-wash-shown';
import { SituationMap } from '../../parts/map/situation-map';
import { toCsv } from '../../parts/ratings';
import { download } from '../../parts/spreadsheet';
import { useWide } from '../../parts/use-wide';
import { Numbers } from './numbers';
import { ByObjective } from './objectives';
import { Timeline } from './timeline';
import { Turn } from './turn';
import { hashOf } from './use-place';
import { Verdicts } from './verdicts';

interface HappenedOf {
  readonly review: ReviewPage;
  /** What the evaluators wrote of everybody goes home with control alone. */
  readonly control: boolean;
  readonly turn: number;
  readonly onTurn: (turn: number) => void;
  readonly lines: ComponentChildren;
}

/** What happened: by turn, by number, by team. Arrow keys walk through the turns. */
export function Happened({ review, control, turn, onTurn, lines }: HappenedOf) {
  const wide = useWide();
  const map = review.map[Math.min(turn, review.map.length - 1)];
  const shown = review.turns[turn - 1];
  return (
    <>
      <Timeline review={review} turn={turn} onTurn={onTurn} />
      <div class="review-columns">
        <div class="column">{map && <SituationMap map={map} size={wide ? 'laptop' : 'phone'} />}</div>
        <div class="column">{shown ? <Turn turn={shown} decisions={review.decisions.filter(decision => decision.turn === shown.turn)} /> : <Opening review={review} />}</div>
      </div>
      {review.observations.length > 0 && (
        <section class="block" data-testid="review-observations">
          <h2>{t('guide.title')}</h2>
          {control && <p><button type="button" class="button small" data-testid="export-observations" onClick={() => download('evaluation.csv', toCsv(review.observations))}>{t('guide.export')}</button></p>}
          <ByObjective observations={turn > 0 && review.observations.some(made => made.turn === turn) ? review.observations.filter(made => made.turn === turn) : review.observations} />
        </section>
      )}
      {review.hotWash.some(view => view.clusters.length > 0) && (
        <section class="block" data-testid="review-hotwash"><h2>{t('hotwash.wall')}</h2><HotWashShown views={review.hotWash} most={200} /></section>
      )}
      <Verdicts teams={review.teams} />
      {lines}
      <Numbers numbers={review.numbers} turn={turn} onTurn={onTurn} labels={review.turns.map(one => one.turnLabel)} />
      <Beliefs beliefs={review.beliefs} />
      {review.beliefs && <p><a class="button small" href={hashOf('who', 'beliefs')}>{t('under.link')}</a></p>}
    </>
  );
}

function Opening({ review }: { review: ReviewPage }) {
  return (
    <section class="turn-shown">
      <p class="kicker">{t('review.opening')}</p>
      <h1>{review.header.title}</h1>
      <p class="subtitle">{review.header.subtitle}</p>
    </section>
  );
}
