import type { ObservationView } from '../protocol';
import { t, tWord } from '../messages';

/** How a task was performed, the best first (HSEEP: P, S, M, U). */
export const ratings = ['performed', 'someChallenges', 'majorChallenges', 'unable'] as const;

/** Observations as a table for a spreadsheet. A cell that a spreadsheet would take for a formula begins with an apostrophe. */
export function toCsv(observations: readonly ObservationView[]): string {
  const head = ['time', 'turn', 'phase', 'team', 'task', 'observation', 'rating', 'evaluator'] as const;
  const rows = observations.map(made => [
    made.at, made.turnLabel, tWord('phase', made.phase), made.actorName || t('guide.room'), made.task, made.text, tWord('rating.letter', made.rating), made.person,
  ]);
  return [head.map(word => t(`guide.column.${word}`)), ...rows].map(row => row.map(cell).join(',')).join('\r\n') + '\r\n';
}

function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}

/** Gives a text to the reader as a file. */
export function download(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob(['\uFEFF', text], { type: 'text/csv;charset=utf-8' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
