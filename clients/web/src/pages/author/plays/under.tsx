import type { CampaignProgress } from '../../../protocol';
import { t } from '../../../messages';

/** How far a campaign is, and the way to end it. */
export function Under({ progress, onCancel }: { progress: CampaignProgress; onCancel: () => void }) {
  const { state, done, plays } = progress;
  const words = plays > 0 ? t('author.plays.done', { done, plays }) : state === 'waiting' ? t('author.plays.waiting') : t('author.plays.reading');
  // A reader of the screen hears of every tenth, not of every play.
  const tenth = plays > 0 ? Math.floor((done * 10) / plays) * 10 : 0;
  return (
    <div class="plays-under" data-testid="author-plays-under">
      <p class="plays-count">{words}</p>
      <progress max={Math.max(1, plays)} value={done} aria-label={t('author.plays.go')} />
      <p class="muted">{t('author.plays.note')}</p>
      <p class="unseen" role="status">{tenth > 0 ? `${tenth} %` : words}</p>
      <button type="button" class="button small" data-testid="author-plays-cancel" onClick={onCancel}>{t('author.plays.cancel')}</button>
    </div>
  );
}
