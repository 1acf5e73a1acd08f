import type { SessionHeader } from '../protocol';
import { t, tWord } from '../messages';
import type { Status } from '../wire/connection';
import { useStuck } from './use-stuck';

/** What interrupts the session: a lost connection, a server that cannot store, or a pause with its reason. */
export function Ribbon({ status, header }: { status: Status; header: SessionHeader | null }) {
  const paused = header?.pausedBecause ?? null;
  const ribbons = useStuck<HTMLDivElement>('ribbons');
  return (
    <div class="ribbons" ref={ribbons} aria-live="polite">
      {status === 'restarting' && <p class="ribbon" data-testid="restarting">{t('ribbon.restarting')}</p>}
      {status === 'reconnecting' && <p class="ribbon" data-testid="reconnecting">{t('ribbon.reconnecting')}</p>}
      {header?.announcement && <p class="ribbon announced" data-testid="announcement"><strong>{t('control.title')}:</strong> {header.announcement.text}</p>}
      {header?.branch && (
        <p class="ribbon branch" data-testid="branch"><strong>{t('line.branch', { name: header.branch.name })}</strong> {t('line.from', { turn: header.branch.turnLabel, phase: tWord('phase', header.branch.phase) })} {header.branch.reason !== paused && <span class="branch-why">{header.branch.reason}</span>}</p>
      )}
      {header?.halted && <p class="ribbon halted" role="alert" data-testid="halted">{t('ribbon.halted')}</p>}
      {paused !== null && <p class="ribbon paused" data-testid="paused">{t('ribbon.paused')} {paused}</p>}
    </div>
  );
}
