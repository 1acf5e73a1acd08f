import { t, type Key } from '../../messages';
import { hashOf, tabs, type Tab } from './use-place';

/** What the review can be asked. */
export function Tabs({ shown, onOpen }: { shown: Tab; onOpen: (tab: Tab) => void }) {
  return (
    <nav class="review-tabs" aria-label={t('review.title')}>
      {tabs.map(tab => (
        <a key={tab} href={hashOf(tab)} aria-current={tab === shown ? 'page' : undefined} data-testid={`review-tab-${tab}`}
          onClick={event => { event.preventDefault(); onOpen(tab); }}>{t(`review.tab.${tab}` as Key)}</a>
      ))}
    </nav>
  );
}
