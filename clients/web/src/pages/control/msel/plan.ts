import type { ControlPage, MselRow } from '../../../protocol';
import { t } from '../../../messages';

export const statuses = ['next', 'planned', 'held', 'skipped', 'sent'] as const;

/** Whom an inject is for. */
export const audience = (to: readonly string[]) => (to.length === 0 ? t('control.everyone') : to.join(', '));

/** What brings a row: its turn, its condition, both, or control's hand. */
export function trigger(row: MselRow): string {
  if (row.sentTurn) return row.sentTurn;
  if (row.turnLabel) return row.condition && !row.changed ? t('msel.trigger.contingency', { turn: row.turnLabel }) : row.turnLabel;
  return row.condition ? t('msel.trigger.condition') : t('msel.trigger.hand');
}

/** Turns for which something can still be set. */
export function turnsAhead(page: ControlPage): readonly number[] {
  const { turn, turns } = page.header;
  return Array.from({ length: turns - turn }, (_, i) => turn + 1 + i);
}

/** Whether an inject of the scenario can be sent this moment: it acts in this turn, so orders must still be open. */
export const isOpen = (page: ControlPage) => (page.header.phase === 'briefing' || page.header.phase === 'deliberation') && page.header.pausedBecause === null;

/** What comes soonest first: due next, set for a turn, on a condition, held. */
export function toCome(rows: readonly MselRow[]): readonly MselRow[] {
  const rank = (row: MselRow) => (row.status === 'next' ? 0 : row.status === 'held' ? 500 : row.turn ?? 100);
  return rows.filter(row => row.status !== 'sent' && row.status !== 'skipped').sort((a, b) => rank(a) - rank(b) || a.serial - b.serial);
}

const columns = ['serial', 'time', 'type', 'channel', 'from', 'to', 'subject', 'message', 'expected', 'objective', 'responsible', 'trigger', 'status', 'sent', 'remarks'] as const;

/** The list in the field's columns, for a spreadsheet. A leading mark keeps a spreadsheet from reading a text as a formula. */
export function spreadsheet(rows: readonly MselRow[]): string {
  const custom = [...new Set(rows.flatMap(row => row.custom.map(field => field.name)))];
  const cell = (text: string) => `"${(/^[=+\-@\t]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
  const line = (row: MselRow) => [
    String(row.serial), row.turnLabel, row.type, row.channel, row.from, audience(row.to), row.title, row.text, row.expected, row.objective, row.responsible,
    row.condition, row.status, row.sentAt ?? '', [row.remarks, row.reason].filter(Boolean).join(' · '),
    ...custom.map(name => row.custom.find(field => field.name === name)?.text ?? ''),
  ].map(cell).join(',');
  return [[...columns, ...custom.map(cell)].join(','), ...rows.map(line)].join('\r\n');
}
