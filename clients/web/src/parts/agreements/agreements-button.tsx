import { t } from '../../messages';
import type { Dealing } from './dealing';
import { waiting } from './standing';

/** Opens the agreements, and says how many wait for a signature. */
export function AgreementsButton({ dealing, onOpen }: { dealing: Dealing; onOpen: () => void }) {
  const n = dealing.me ? waiting(dealing.known) : dealing.known.breaches.filter(breach => breach.proposed).length;
  return (
    <button type="button" class={n > 0 ? 'talk-button unread' : 'talk-button'} data-testid="open-agreements" onClick={onOpen}>
      <svg width="16" height="18" viewBox="0 0 16 18" aria-hidden="true"><path d="M2 1.5h8l4 4v11H2zM5 8h6M5 11h3" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linejoin="round" /></svg>
      <span>{t('agreement.title')}</span>
      {n > 0 && <span class="badge" aria-label={t(dealing.me ? 'agreement.waiting' : 'agreement.found', { n })}>{n}</span>}
    </button>
  );
}
