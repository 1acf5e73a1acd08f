import type { ObservationView } from '../../protocol';
import { t } from '../../messages';
import { Observations } from '../../parts/observations';

interface Group {
  /** The objective, or the task of an evaluator's own. */
  readonly title: string;
  readonly planned: boolean;
  readonly observations: readonly ObservationView[];
}

/** The scenario's objectives first, then what evaluators rated besides, each in the order in which it was first written of. */
export function byObjective(observations: readonly ObservationView[]): readonly Group[] {
  const groups = new Map<string, ObservationView[]>();
  for (const made of observations) {
    const key = made.objective || made.task.trim().toLowerCase();
    groups.set(key, [...groups.get(key) ?? [], made]);
  }
  const all = [...groups.values()].map(found => ({ title: found[0]!.objective || found[0]!.task, planned: found[0]!.objective !== '', observations: found }));
  return [...all.filter(group => group.planned), ...all.filter(group => !group.planned)];
}

/** What evaluators wrote, objective by objective; every line leads to its moment. */
export function ByObjective({ observations }: { observations: readonly ObservationView[] }) {
  return (
    <>
      {byObjective(observations).map(group => (
        <section key={group.title} class="objective" data-testid="objective">
          <h3>{group.title} <span class="muted">{t(group.planned ? 'objective.planned' : 'objective.own')}</span></h3>
          <Observations observations={group.observations} />
        </section>
      ))}
    </>
  );
}
