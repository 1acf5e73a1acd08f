import { useState } from 'preact/hooks';
import type { DeskView, RoleView, SeatView } from '../../protocol';
import { language, t, tWord } from '../../messages';
import { Prices } from '../../parts/prices';
import { RefusalNote } from '../../parts/refusal-note';
import { TeamMark } from '../../parts/team-mark';
import { PassCard } from '../../parts/pass-card';
import { Sheet } from '../../parts/sheet';
import { clockFace } from '../../wire/server-clock';
import { usePass } from '../../wire/use-pass';
import { share } from '../../numbers/format';
import { useAction } from '../../wire/use-desk';
import { useControl } from './context';
import { DecisionList } from '../../parts/decision-list';
import { DeskPeople } from './desk-people';
import { WhoKnows } from './disclosure/who-knows';
import { SeatRole } from './seat-role';
import { secondsSince, unreadByTeam } from './attention';
import { useNow } from './use-now';

/** Every team live: who plays it, who is here, what it does, who is waited for. */
export function Teams() {
  const { page } = useControl();
  const teams = page.desks.filter(desk => desk.playable);
  const others = page.desks.filter(desk => !desk.playable);
  return (
    <section class="block">
      <h2>{t('control.teams')}</h2>
      <div class="desks" data-testid="control-teams">
        {teams.map(desk => <DeskRow key={desk.team.actor} desk={desk} />)}
        {others.length > 0 && (
          <details class="other-desks">
            <summary data-testid="control-others">{t('control.others', { n: others.length })}</summary>
            {others.map(desk => <DeskRow key={desk.team.actor} desk={desk} />)}
          </details>
        )}
      </div>
    </section>
  );
}

function DeskRow({ desk }: { desk: DeskView }) {
  const { team } = desk;
  const [open, setOpen] = useState(false);
  const open_ = desk.openRequests.length + desk.openCards.length;
  return (
    <article class={team.waiting ? 'desk waiting' : 'desk'} data-testid={`desk-${team.actor}`} data-status={team.status}>
      <button type="button" class="desk-row" aria-expanded={open} data-testid={`desk-open-${team.actor}`} onClick={() => setOpen(!open)}>
        <TeamMark shape={team.shape} colour={team.colour} size={22} />
        <span class="desk-name"><strong>{team.name}</strong> <span class="code">{team.code}</span></span>
        <span class="desk-people">{team.taken > 0 ? t('control.people', { n: team.taken, connected: team.connected }) : tWord('status', 'doctrine')}</span>
        <span class="desk-status">{team.taken > 0 ? tWord('status', team.status) : '–'}{team.waiting && <span class="waited">{t('control.waited')}</span>}</span>
        <span class="desk-drafts">{t('orders.drafted', { n: desk.drafts.length })}{open_ > 0 && ` · ${t('control.open', { n: open_ })}`}</span>
        <DeskSigns desk={desk} />
      </button>
      {open && <DeskDetails desk={desk} />}
    </article>
  );
}

const quiet = 60;

/** What asks for a look: a call for help, unread messages, silence. Nothing when all is well. */
function DeskSigns({ desk }: { desk: DeskView }) {
  const at = useControl();
  const now = useNow() + at.desk.clock.offset;
  const unread = desk.team.played ? unreadByTeam(at.page, desk) : 0;
  const still = desk.lastSeen && desk.team.waiting && at.page.header.pausedBecause === null ? secondsSince(desk.lastSeen, now) : 0;
  if (!desk.help && unread === 0 && still < quiet) return null;
  return (
    <span class="desk-signs">
      {desk.help && <span class="sign help">{t('control.helpAsked')}</span>}
      {unread > 0 && <span class="sign">{t('control.unread', { n: unread })}</span>}
      {still >= quiet && <span class="sign">{t('control.silent', { time: clockFace(still) })}</span>}
    </span>
  );
}

function DeskDetails({ desk }: { desk: DeskView }) {
  const seen = desk.lastSeen ? new Intl.DateTimeFormat(language(), { timeStyle: 'short' }).format(new Date(desk.lastSeen)) : null;
  return (
    <div class="desk-details">
      {desk.playable && <DeskPeople desk={desk} />}
      {desk.seats.filter(seat => seat.person).map(seat => <SeatRow key={seat.seatId} seat={seat} roles={desk.roles} />)}
      {seen && <p class="muted">{t('control.seen', { time: seen })}</p>}
      {desk.drafts.length > 0 && (
        <ul>
          {desk.drafts.map(draft => (
            <li key={draft.order.draftId}>
              <strong>{draft.name}</strong>{draft.targetName && `, ${draft.targetName}`} <span class="muted">· {share(draft.order.level)} {draft.order.mode && `· ${tWord('mode', draft.order.mode)}`} · <Prices prices={draft.cost} /></span>
            </li>
          ))}
        </ul>
      )}
      {desk.openRequests.map(request => <p key={request.requestId}>{t('control.request', { from: request.fromName, name: request.name })}</p>)}
      {desk.openCards.map(card => <p key={card.cardId}>{t('control.card', { title: card.title })}</p>)}
      {desk.decisions.length > 0 && <details><summary>{t('control.decisions')}</summary><DecisionList decisions={desk.decisions} turns /></details>}
      {desk.privateCard && <p class="muted"><strong>{t('private.title')}:</strong> {desk.privateCard.title}. {desk.privateCard.text} <WhoKnows kind="card" subject={desk.team.actor} /></p>}
    </div>
  );
}

function SeatRow({ seat, roles }: { seat: SeatView; roles: readonly RoleView[] }) {
  const { desk, page } = useControl();
  const action = useAction();
  const rescue = usePass();
  const [sure, setSure] = useState(false);
  return (
    <div class="seat-row" data-testid={`seat-${seat.seatId}`}>
      <span>{seat.connected ? '●' : '○'} <strong>{seat.person}</strong> <span class="muted">{seat.title} · {seat.absent ? t('control.absent') : seat.connected ? t('control.here') : t('control.away')}{seat.joinedIn > 0 && ` · ${t('control.joined', { n: seat.joinedIn })}`}</span></span>
      <SeatRole seat={seat} roles={roles} />
      {sure
        ? <span class="buttons"><button type="button" class="button small warm" disabled={action.busy} data-testid={`free-seat-${seat.seatId}-confirm`} onClick={() => void action.run(() => desk.command('FreeSeat', seat.seatId))}>{t('control.free.sure')}</button>
          <button type="button" class="button small quiet" onClick={() => setSure(false)}>{t('form.cancel')}</button></span>
        : <span class="buttons">
          <button type="button" class="button small" disabled={rescue.action.busy} data-testid={`reissue-seat-${seat.seatId}`} onClick={() => rescue.make(() => desk.ask('ReissueSeat', desk.pressId(), seat.seatId))}>{t('control.reissue')}</button>
          <button type="button" class="button small quiet" aria-pressed={seat.absent} disabled={action.busy} data-testid={`absent-seat-${seat.seatId}`} onClick={() => void action.run(() => desk.command('MarkAbsent', seat.seatId, !seat.absent))}>{seat.absent ? t('control.absent.back') : t('control.absent.mark')}</button>
          <button type="button" class="button small quiet" data-testid={`free-seat-${seat.seatId}`} onClick={() => setSure(true)}>{t('control.free')}</button></span>}
      <RefusalNote refusal={action.refusal ?? rescue.action.refusal} />
      {rescue.pass && (
        <Sheet title={t('pass.for', { person: seat.person })} onClose={rescue.close} testid="rescue" wide>
          <p>{t('pass.out')}</p>
          <PassCard pass={rescue.pass} joinCode={page.header.joinCode} />
        </Sheet>
      )}
    </div>
  );
}
