import type { RoleView, SeatView } from '../../protocol';
import { t } from '../../messages';
import { RefusalNote } from '../../parts/refusal-note';
import { useAction } from '../../wire/use-desk';
import { useControl } from './context';

/** Gives a person another role of the team; whoever held it gets theirs. */
export function SeatRole({ seat, roles }: { seat: SeatView; roles: readonly RoleView[] }) {
  const { desk } = useControl();
  const action = useAction();
  if (roles.length < 2) return null;
  return (
    <>
      <select class="seat-role" value={seat.role} disabled={action.busy} aria-label={t('control.role', { person: seat.person })} data-testid={`role-seat-${seat.seatId}`}
        onChange={event => void action.run(() => desk.command('GiveRole', seat.seatId, event.currentTarget.value))}>
        {roles.map(role => <option key={role.role} value={role.role}>{role.title}</option>)}
      </select>
      <RefusalNote refusal={action.refusal} />
    </>
  );
}
