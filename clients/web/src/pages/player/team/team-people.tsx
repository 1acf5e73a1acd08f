import type { SeatView } from '../../../protocol';
import { t } from '../../../messages';
import { RefusalNote } from '../../../parts/refusal-note';
import { rightsText, rightWords } from '../../../parts/rights';
import { useAction } from '../../../wire/use-desk';
import { useAtDesk } from '../context';

/** Who is in the team, in which role, and what each may do. */
export function TeamPeople() {
  const { page, seatId } = useAtDesk();
  return (
    <section data-testid="team-people">
      {page.seats.length === 1 && <p>{t('team.alone')}</p>}
      <ul class="team-seats">{page.seats.map(seat => <Person key={seat.seatId} seat={seat} own={seat.seatId === seatId} />)}</ul>
      {page.header.phase === 'lobby' && page.roles.length > 1 && <OwnRole />}
    </section>
  );
}

function Person({ seat, own }: { seat: SeatView; own: boolean }) {
  const { desk, page } = useAtDesk();
  const action = useAction();
  const usual = seat.may.filter(right => !seat.standsIn.includes(right));
  return (
    <li>
      <span aria-hidden="true">{seat.connected ? '●' : '○'}</span> <strong>{seat.person}</strong>{own && ` (${t('seat.you')})`}{' '}
      <span class="muted">{seat.title} · {seat.absent ? t('control.absent') : seat.connected ? t('control.here') : t('control.away')}</span>
      {page.seats.length > 1 && <p class="rights">{rightsText(usual)}</p>}
      {page.seats.length > 1 && seat.standsIn.length > 0 && <p class="muted">{t('right.standsIn', { what: rightWords(seat.standsIn) })}</p>}
      {!own && !seat.connected && !seat.absent && (
        <p>
          <button type="button" class="button small" title={t('team.away.text')} disabled={action.busy} data-testid={`away-${seat.seatId}`}
            onClick={() => void action.run(() => desk.command('MarkAbsent', seat.seatId, true))}>{t('team.away')}</button>
        </p>
      )}
      <RefusalNote refusal={action.refusal} />
    </li>
  );
}

/** Before the session begins everyone chooses among the roles that are free. */
function OwnRole() {
  const { desk, page, seatId } = useAtDesk();
  const action = useAction();
  const own = page.seats.find(seat => seat.seatId === seatId);
  if (!own) return null;
  return (
    <fieldset class="field roles">
      <legend>{t('team.role')}</legend>
      {page.roles.map(role => {
        const mine = role.role === own.role;
        return (
          <label key={role.role} class={mine ? 'mode chosen' : 'mode'}>
            <input type="radio" name="own-role" checked={mine} disabled={action.busy || (role.taken && !mine)} data-testid={`role-${role.role}`}
              onChange={() => void action.run(() => desk.command('GiveRole', seatId, role.role))} />
            <span><strong>{role.title}</strong> {rightsText(role.may)}{role.taken && !mine && ` · ${t('join.role.taken')}`}</span>
          </label>
        );
      })}
      <p class="muted">{t('team.role.text')}</p>
      <RefusalNote refusal={action.refusal} />
    </fieldset>
  );
}
