import type { ControlPage, DeskView } from '../../protocol';

export type Concern = 'help' | 'silent' | 'request' | 'orders' | 'away';

/** Something that control should look at now. */
export interface Attention {
  readonly concern: Concern;
  readonly desk: DeskView;
  /** For how long already, in seconds; for orders, how long is left. */
  readonly seconds: number;
  /** What a team wrote when it asked for help; else empty. */
  readonly note: string;
}

/** A played team that is waited for and has done nothing for so long is silent, in seconds. */
export const silence = 180;
/** A request that waits longer is worth a look, in seconds. */
export const patience = 120;
/** Orders that are missing so long before the deadline are pointed at, in seconds (issue: two minutes). */
export const lastMinutes = 120;

const order: readonly Concern[] = ['help', 'orders', 'request', 'silent', 'away'];

/** What needs control's attention, the most pressing first; of one kind, the oldest first. A pause is nobody's silence. */
export function attentionOf(page: ControlPage, now: number, left: number | null): readonly Attention[] {
  const calm = page.header.pausedBecause !== null || page.header.halted;
  const found = page.desks.flatMap(desk => concernsOf(desk, page, now, calm ? null : left, calm));
  return found.sort((a, b) => order.indexOf(a.concern) - order.indexOf(b.concern) || b.seconds - a.seconds);
}

function concernsOf(desk: DeskView, page: ControlPage, now: number, left: number | null, calm: boolean): Attention[] {
  const since = (at: string) => Math.max(0, Math.round((now - Date.parse(at)) / 1000));
  const found: Attention[] = [];
  const add = (concern: Concern, seconds: number, note = '') => found.push({ concern, desk, seconds, note });
  if (desk.help) add('help', since(desk.help.at), desk.help.note);
  const { team } = desk;
  if (calm || !team.played) return found;
  if (page.header.phase === 'deliberation' && team.waiting && left !== null && left <= lastMinutes) add('orders', left);
  if (desk.askedSince && since(desk.askedSince) >= patience) add('request', since(desk.askedSince));
  if (team.waiting && desk.lastSeen && since(desk.lastSeen) >= silence) add('silent', since(desk.lastSeen));
  if (page.header.phase !== 'lobby' && team.connected === 0) add('away', desk.lastSeen ? since(desk.lastSeen) : 0);
  return found;
}
