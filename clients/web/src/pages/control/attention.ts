import type { ControlPage, DeskView } from '../../protocol';
import { control } from '../../parts/talk/parties';

export type Concern = 'help' | 'silent' | 'request' | 'message' | 'orders' | 'away' | 'packet';

/** Something that control should look at now. */
export interface Attention {
  readonly concern: Concern;
  /** The team; null when it is control's own work that waits. */
  readonly desk: DeskView | null;
  /** For how long already, in seconds; for orders, how long is left. */
  readonly seconds: number;
  /** What a team wrote when it asked for help; else empty. */
  readonly note: string;
}

/** A played team that is waited for and has done nothing for so long is silent, in seconds. */
export const silence = 180;
/** A request or message that waits longer is worth a look, in seconds. */
export const patience = 120;
/** Orders that are missing so long before the deadline are pointed at, in seconds (issue: two minutes). */
export const lastMinutes = 120;
/** A packet that has lain longer keeps the room waiting, in seconds. */
export const rulingTime = 300;

const order: readonly Concern[] = ['help', 'orders', 'packet', 'message', 'request', 'silent', 'away'];

/** What needs control's attention, the most pressing first; of one kind, the oldest first. A pause is nobody's silence. */
export function attentionOf(page: ControlPage, now: number, left: number | null): readonly Attention[] {
  const calm = page.header.pausedBecause !== null || page.header.halted;
  const found = page.desks.flatMap(desk => concernsOf(desk, page, now, calm ? null : left, calm));
  const lain = page.cell.packetSince ? secondsSince(page.cell.packetSince, now) : 0;
  if (!calm && lain >= rulingTime) found.push({ concern: 'packet', desk: null, seconds: lain, note: '' });
  return found.sort((a, b) => order.indexOf(a.concern) - order.indexOf(b.concern) || b.seconds - a.seconds);
}

/** For how long already, in seconds. */
export const secondsSince = (at: string, now: number): number => Math.max(0, Math.round((now - Date.parse(at)) / 1000));

function concernsOf(desk: DeskView, page: ControlPage, now: number, left: number | null, calm: boolean): Attention[] {
  const since = (at: string) => secondsSince(at, now);
  const found: Attention[] = [];
  const add = (concern: Concern, seconds: number, note = '') => found.push({ concern, desk, seconds, note });
  if (desk.help) add('help', since(desk.help.at), desk.help.note);
  const { team } = desk;
  const asked = unansweredSince(page, team.actor);
  if (asked && since(asked) >= patience) add('message', since(asked));
  if (calm || !team.played) return found;
  if (page.header.phase === 'deliberation' && team.waiting && left !== null && left <= lastMinutes) add('orders', left);
  if (desk.askedSince && since(desk.askedSince) >= patience) add('request', since(desk.askedSince));
  if (team.waiting && desk.lastSeen && since(desk.lastSeen) >= silence) add('silent', since(desk.lastSeen));
  if (page.header.phase !== 'lobby' && team.connected === 0) add('away', desk.lastSeen ? since(desk.lastSeen) : 0);
  return found;
}

/** Since when a team waits for control's word: what it wrote to control alone after control last read or spoke there. */
export function unansweredSince(page: ControlPage, actor: string): string | null {
  const waits = page.talk
    .filter(talk => talk.members.length === 2 && [control, actor].every(id => talk.members.some(member => member.id === id)))
    .flatMap(talk => talk.messages.filter(message => message.from === actor && message.number > lastOfControl(talk)));
  return waits.map(message => message.at).sort()[0] ?? null;
}

function lastOfControl(talk: ControlPage['talk'][number]): number {
  return talk.messages.filter(message => message.from === control).at(-1)?.number ?? 0;
}

/** How many messages nobody of a team has opened: the seat that has read most counts. */
export function unreadByTeam(page: ControlPage, desk: DeskView): number {
  const seats = desk.seats.map(seat => seat.seatId);
  return page.talk.filter(talk => talk.members.some(member => member.id === desk.team.actor)).reduce((sum, talk) => {
    const last = talk.messages.at(-1)?.number ?? 0;
    return sum + Math.max(0, last - Math.max(0, ...seats.map(seat => talk.read[seat] ?? 0)));
  }, 0);
}
