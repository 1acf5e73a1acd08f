import { t, type Key } from '../../messages';
import { hashOf, type Tab } from './use-place';

/** What the review can be asked. */
export function Tabs({ shown, open, onOpen }: { shown: Tab; open: readonly Tab[]; onOpen: (tab: Tab) => void }) {
  return (
    <nav class="review-tabs" aria-label={t('review.title')}>
      {open.map(tab => (
        <a key={tab} href={hashOf(tab)} aria-current={tab === shown ? 'page' : undefined} data-testid={`review-tab-${tab}`}
          onClick={event => { event.preventDefault(); onOpen(tab); }}>{t(`review.tab.${tab}` as Key)}</a>
      ))}
    </nav>
  );
}
