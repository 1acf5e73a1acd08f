import { t } from '../../messages';
import type { Talking } from './talking';
import { unreadOf } from './unread';

/** Opens the conversations, and says how many messages wait. */
export function TalkButton({ talking, onOpen }: { talking: Talking; onOpen: () => void }) {
  const unread = unreadOf(talking.talk, talking.reader);
  return (
    <button type="button" class={unread > 0 ? 'talk-button unread' : 'talk-button'} data-testid="open-talk" onClick={onOpen}>
      <svg width="18" height="16" viewBox="0 0 18 16" aria-hidden="true"><path d="M2 1.5h14v9H8.5L4.5 14v-3.5H2z" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linejoin="round" /></svg>
      <span>{t('talk.title')}</span>
      {unread > 0 && <span class="badge" aria-label={t('talk.unread', { n: unread })}>{unread}</span>}
    </button>
  );
}
