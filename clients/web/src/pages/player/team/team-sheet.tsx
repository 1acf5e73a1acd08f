import { t } from '../../../messages';
import { Sheet } from '../../../parts/sheet';
import { unreadIn } from '../../../parts/talk/unread';
import { useAtDesk } from '../context';
import { TeamRoom } from './team-room';

/** How many messages of the team's own channel the reader has not opened. */
export function useUnreadTeam(): number {
  const { page, seatId } = useAtDesk();
  const own = page.talk.find(one => one.id === page.me.actor);
  return own ? unreadIn(own, seatId) : 0;
}

/** Opens the team room on a laptop. */
export function TeamButton({ onOpen }: { onOpen: () => void }) {
  const unread = useUnreadTeam();
  return (
    <button type="button" class={unread > 0 ? 'talk-button unread' : 'talk-button'} data-testid="open-team" onClick={onOpen}>
      <span>{t('team.open')}</span>
      {unread > 0 && <span class="badge" aria-label={t('talk.unread', { n: unread })}>{unread}</span>}
    </button>
  );
}

/** The team room over the page. */
export function TeamSheet({ onClose }: { onClose: () => void }) {
  return <Sheet title={t('team.open')} onClose={onClose} wide testid="team-sheet"><TeamRoom /></Sheet>;
}
