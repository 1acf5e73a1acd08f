import { useEffect, useState } from 'preact/hooks';

const step = 5_000;

/** The time, anew every few seconds, for what grows older while nothing happens. */
export function useNow(): number {
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), step);
    return () => clearInterval(timer);
  }, []);
  return now;
}
