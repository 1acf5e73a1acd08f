import type { ObservationView, ReviewPage } from '../../../protocol';
import { t, tWord } from '../../../messages';
import { toTable } from '../../../parts/spreadsheet';

/** Every number after every turn, one value a row: the form that statistics programs read. Keys are the same in every language. */
export function numbersTable(review: Pick<ReviewPage, 'numbers' | 'turns'>): string {
  const labels = [t('review.opening'), ...review.turns.map(turn => turn.turnLabel)];
  const rows = review.numbers.flatMap(number => number.course.map((value, turn) => [String(turn), labels[turn] ?? '', number.key, number.label, String(value), number.unit, number.good]));
  return toTable([['turn', 'turn_label', 'key', 'label', 'value', 'unit', 'good'], ...rows]);
}

/** What a rating is worth in a gradebook, of 100. */
const worth: Record<string, number> = { performed: 100, someChallenges: 75, majorChallenges: 50, unable: 0 };

/** The evaluation guide as a gradebook: a row for each team, a column for each task with the mean of its ratings. */
export function gradebook(observations: readonly ObservationView[]): string {
  const rated = observations.filter(made => made.rating in worth);
  const tasks = [...new Set(rated.map(made => made.task))].sort();
  const teams = [...new Set(rated.map(made => made.actorName))].sort();
  const mean = (some: readonly ObservationView[]) => (some.length === 0 ? '' : String(Math.round(some.reduce((sum, made) => sum + worth[made.rating]!, 0) / some.length)));
  const rows = teams.map(team => {
    const own = rated.filter(made => made.actorName === team);
    return [team || t('guide.room'), ...tasks.map(task => mean(own.filter(made => made.task === task))), mean(own)];
  });
  return toTable([[t('guide.column.team'), ...tasks, t('home.mean')], ...rows]);
}

/** The key to the gradebook's figures. */
export const gradeKey = () => Object.entries(worth).map(([rating, points]) => `${tWord('rating', rating)} = ${points}`).join(', ');
