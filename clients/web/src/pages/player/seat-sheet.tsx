import { t } from '../../messages';
import { PassCard } from '../../parts/pass-card';
import { RefusalNote } from '../../parts/refusal-note';
import { Sheet } from '../../parts/sheet';
import { usePass } from '../../wire/use-pass';
import { useAtDesk } from './context';

/** The own seat: who sits in the team, and another device for it. */
export function SeatSheet({ onClose }: { onClose: () => void }) {
  const { desk, page, seatId } = useAtDesk();
  const own = usePass();
  return (
    <Sheet title={t('seat.title')} onClose={onClose} testid="seat-sheet">
      <ul class="team-seats">
        {page.seats.map(seat => (
          <li key={seat.seatId}>
            <span aria-hidden="true">{seat.connected ? '●' : '○'}</span> <strong>{seat.person}</strong>{seat.seatId === seatId && ` (${t('seat.you')})`} <span class="muted">{seat.title} · {seat.connected ? t('control.here') : t('control.away')}</span>
          </li>
        ))}
      </ul>
      <h3>{t('seat.device')}</h3>
      {own.pass
        ? <PassCard pass={own.pass} joinCode={page.header.joinCode} />
        : <><p>{t('seat.device.text')}</p><p><button type="button" class="button primary" disabled={own.action.busy} data-testid="own-pass" onClick={() => own.make(() => desk.ask('OwnPass'))}>{t('seat.device.go')}</button></p></>}
      <RefusalNote refusal={own.action.refusal} />
    </Sheet>
  );
}
