import type { ReplayMomentView } from '../../../protocol';

/** A stretch of the timeline: one phase of one turn. */
export interface Stretch {
  readonly turn: number;
  readonly turnLabel: string;
  readonly phase: string;
  readonly from: number;
  readonly to: number;
}

/** The phases in the order in which they were played, each with the places of its moments. */
export function stretches(moments: readonly ReplayMomentView[]): readonly Stretch[] {
  const found: Stretch[] = [];
  moments.forEach((moment, place) => {
    const last = found.at(-1);
    if (last && last.turn === moment.turn && last.phase === moment.phase) found[found.length - 1] = { ...last, to: place };
    else found.push({ turn: moment.turn, turnLabel: moment.turnLabel, phase: moment.phase, from: place, to: place });
  });
  return found;
}

/** The place of the moment that an address names: itself, or the last one before it. */
export function placeOf(moments: readonly ReplayMomentView[], version: number): number {
  for (let place = moments.length - 1; place >= 0; place--) if (moments[place]!.version <= version) return place;
  return 0;
}

/** How many turns had been released at a moment: a turn's numbers are known from its outcome on. */
export function releasedAt(moment: ReplayMomentView | undefined): number {
  if (!moment) return 0;
  return moment.phase === 'outcome' || moment.phase === 'hotWash' || moment.phase === 'closed' ? moment.turn : moment.turn - 1;
}
