import { t, type Key } from '../../../messages';

/** How far the server is with what it works out. */
export function Waiting({ done, words }: { done: number; words: Key }) {
  const percent = Math.round(done / 10);
  return (
    <p class="who-wait" role="status" data-testid="who-wait">
      {t(words, { percent })}
      <progress max={100} value={percent} aria-label={t('review.tab.who')} />
    </p>
  );
}
