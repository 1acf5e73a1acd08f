import type { ObservationView } from '../protocol';
import { t, tWord } from '../messages';
import { toTable } from './spreadsheet';

/** How a task was performed, the best first (HSEEP: P, S, M, U). */
export const ratings = ['performed', 'someChallenges', 'majorChallenges', 'unable'] as const;

/** Observations as a table for a spreadsheet. */
export function toCsv(observations: readonly ObservationView[]): string {
  const head = ['time', 'turn', 'phase', 'team', 'task', 'observation', 'rating', 'evaluator'] as const;
  const rows = observations.map(made => [
    made.at, made.turnLabel, tWord('phase', made.phase), made.actorName || t('guide.room'), made.task, made.text, tWord('rating.letter', made.rating), made.person,
  ]);
  return toTable([head.map(word => t(`guide.column.${word}`)), ...rows]);
}
