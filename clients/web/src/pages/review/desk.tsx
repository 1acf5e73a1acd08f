import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ReviewPage } from '../../protocol';
import { t, textLang } from '../../messages';
import { Beliefs } from '../../parts/beliefs';
import { HotWashShown } from '../../parts/hot-wash-shown';
import { LanguageChoice } from '../../parts/language-choice';
import { SituationMap } from '../../parts/map/situation-map';
import { Observations } from '../../parts/observations';
import { toCsv } from '../../parts/ratings';
import { download } from '../../parts/spreadsheet';
import { useWide } from '../../parts/use-wide';
import { follow } from '../../route';
import { Numbers } from './numbers';
import { Timeline } from './timeline';
import { Turn } from './turn';
import { Verdicts } from './verdicts';

/** The session from above: by turn, by number, by team. Arrow keys walk through the turns. */
export function ReviewDesk({ review, back, lines }: { review: ReviewPage; back: string; lines: ComponentChildren }) {
  const last = review.turns.length;
  const [turn, setTurn] = useState(last);
  const wide = useWide();
  useEffect(() => {
    const walk = (event: KeyboardEvent) => {
      if (event.target instanceof HTMLInputElement || document.querySelector('dialog[open]')) return;
      if (event.key === 'ArrowLeft') setTurn(now => Math.max(0, now - 1));
      if (event.key === 'ArrowRight') setTurn(now => Math.min(last, now + 1));
    };
    addEventListener('keydown', walk);
    return () => removeEventListener('keydown', walk);
  }, [last]);
  const map = review.map[Math.min(turn, review.map.length - 1)];
  const shown = review.turns[turn - 1];
  return (
    <div class="review" data-testid="review">
      <header class="topbar">
        <div class="who"><span class="who-words"><strong>{t('review.title')}</strong><span class="seat-title">{review.header.title}</span></span></div>
        <div class="when"><a class="bar-link" href={back} onClick={follow}>{t('review.back')}</a><LanguageChoice /></div>
      </header>
      <main>
        <Timeline review={review} turn={turn} onTurn={setTurn} />
        <div class="review-columns">
          <div class="column">{map && <SituationMap map={map} size={wide ? 'laptop' : 'phone'} />}</div>
          <div class="column">{shown ? <Turn turn={shown} decisions={review.decisions.filter(decision => decision.turn === shown.turn)} /> : <Opening review={review} />}</div>
        </div>
        {review.observations.length > 0 && (
          <section class="block" data-testid="review-observations">
            <h2>{t('guide.title')}</h2>
            <p><button type="button" class="button small" data-testid="export-observations" onClick={() => download('evaluation.csv', toCsv(review.observations))}>{t('guide.export')}</button></p>
            <Observations observations={turn > 0 && review.observations.some(made => made.turn === turn) ? review.observations.filter(made => made.turn === turn) : review.observations} />
          </section>
        )}
        {review.hotWash.some(view => view.clusters.length > 0) && (
          <section class="block" data-testid="review-hotwash"><h2>{t('hotwash.wall')}</h2><HotWashShown views={review.hotWash} most={200} /></section>
        )}
        <Verdicts teams={review.teams} />
        {lines}
        <Numbers numbers={review.numbers} turn={turn} onTurn={setTurn} labels={review.turns.map(one => one.turnLabel)} />
        <Beliefs beliefs={review.beliefs} />
        <p class="colophon" data-testid="review-seed">{t('review.seed', { scenario: review.scenario, hash: review.scenarioHash.slice(0, 12), seed: review.seed })} · {t('footer.map')}</p>
      </main>
    </div>
  );
}

function Opening({ review }: { review: ReviewPage }) {
  return (
    <section class="turn-shown">
      <p class="kicker">{t('review.opening')}</p>
      <h1 lang={textLang()}>{review.header.title}</h1>
      <p class="subtitle" lang={textLang()}>{review.header.subtitle}</p>
    </section>
  );
}
