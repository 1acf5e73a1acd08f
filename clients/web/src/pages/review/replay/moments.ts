import type { ReplayMomentView } from '../../../protocol';

type When = Pick<ReplayMomentView, 'version' | 'turn' | 'turnLabel' | 'phase'>;

/** A place to which the handle can be pulled: one event, with all that it brought. */
export interface Stop extends When {
  readonly at: string;
  readonly moments: readonly ReplayMomentView[];
}

/** The places of a timeline: a turn that opens with five injects is one of them. */
export function stopsOf(moments: readonly ReplayMomentView[]): readonly Stop[] {
  const found: { version: number; turn: number; turnLabel: string; phase: string; at: string; moments: ReplayMomentView[] }[] = [];
  for (const moment of moments) {
    const last = found.at(-1);
    if (last?.version === moment.version) last.moments.push(moment);
    else found.push({ version: moment.version, turn: moment.turn, turnLabel: moment.turnLabel, phase: moment.phase, at: moment.at, moments: [moment] });
  }
  return found;
}

/** A stretch of the timeline: one phase of one turn. */
export interface Stretch {
  readonly turn: number;
  readonly turnLabel: string;
  readonly phase: string;
  readonly from: number;
  readonly to: number;
}

/** The phases in the order in which they were played, each with its places. */
export function stretches(stops: readonly When[]): readonly Stretch[] {
  const found: Stretch[] = [];
  stops.forEach((stop, place) => {
    const last = found.at(-1);
    if (last && last.turn === stop.turn && last.phase === stop.phase) found[found.length - 1] = { ...last, to: place };
    else found.push({ turn: stop.turn, turnLabel: stop.turnLabel, phase: stop.phase, from: place, to: place });
  });
  return found;
}

/** The place that an event has: its own, or the last one before it. */
export function placeOf(stops: readonly When[], version: number): number {
  for (let place = stops.length - 1; place >= 0; place--) if (stops[place]!.version <= version) return place;
  return 0;
}

/** The place that playing goes to next, from phase to phase or from moment to moment; null at the end. */
export function nextPlace(stops: readonly When[], parts: readonly Stretch[], place: number, phasesOnly: boolean): number | null {
  const next = phasesOnly ? parts.find(part => part.from > place)?.from : place + 1;
  return next !== undefined && next < stops.length ? next : null;
}

/** How many turns had been released at a moment: a turn's numbers are known from its outcome on. */
export function releasedAt(stop: Pick<When, 'turn' | 'phase'> | undefined): number {
  if (!stop) return 0;
  return stop.phase === 'outcome' || stop.phase === 'hotWash' || stop.phase === 'closed' ? stop.turn : stop.turn - 1;
}
