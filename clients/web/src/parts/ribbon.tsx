import type { SessionHeader } from '../protocol';
import { t } from '../messages';
import type { Status } from '../wire/connection';

/** What interrupts the session: a lost connection, or a pause with its reason. */
export function Ribbon({ status, header }: { status: Status; header: SessionHeader | null }) {
  const paused = header?.pausedBecause ?? null;
  return (
    <div class="ribbons" aria-live="polite">
      {status === 'reconnecting' && <p class="ribbon" data-testid="reconnecting">{t('ribbon.reconnecting')}</p>}
      {header?.announcement && <p class="ribbon announced" data-testid="announcement"><strong>{t('control.title')}:</strong> {header.announcement.text}</p>}
      {paused !== null && <p class="ribbon paused" data-testid="paused">{t('ribbon.paused')} {paused}</p>}
    </div>
  );
}
