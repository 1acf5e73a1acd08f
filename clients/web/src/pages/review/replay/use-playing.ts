import { useEffect, useState } from 'preact/hooks';
import { nextPlace, type Stop, type Stretch } from './moments';

/** How long a moment stands, by the name of the pace. */
export const paces = { slow: 2000, steady: 900, quick: 300 } as const;
export type Pace = keyof typeof paces;

/** The replay as a film: it goes on by itself until it is stopped or over; once over it begins anew. */
export function usePlaying(stops: readonly Stop[], parts: readonly Stretch[], place: number, onPlace: (place: number) => void) {
  const [playing, setPlaying] = useState(false);
  const [pace, setPace] = useState<Pace>('steady');
  const [phasesOnly, setPhasesOnly] = useState(false);
  const next = nextPlace(stops, parts, place, phasesOnly);
  useEffect(() => {
    if (!playing) return undefined;
    const timer = setTimeout(() => (next === null ? setPlaying(false) : onPlace(next)), paces[pace]);
    return () => clearTimeout(timer);
  }, [playing, next, pace]);
  const toggle = () => {
    if (!playing && next === null) onPlace(0);
    setPlaying(!playing);
  };
  return { playing, toggle, pace, setPace, phasesOnly, setPhasesOnly };
}

export type Film = ReturnType<typeof usePlaying>;
