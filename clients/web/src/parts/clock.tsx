import { useEffect, useState } from 'preact/hooks';
import type { SessionHeader } from '../protocol';
import { t } from '../messages';
import { clockFace, type ServerClock } from '../wire/server-clock';

/** When it is said aloud how much is left, in seconds: whoever does not see the clock hears it, and not every second. */
const marks = [30, 60, 300];

/** What is left of the phase. Nothing without a clock; still while paused. */
export function Clock({ header, clock }: { header: SessionHeader; clock: ServerClock }) {
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(timer);
  }, [header.deadline]);
  const left = clock.left(header, now);
  if (left === null) return null;
  const paused = header.pausedBecause !== null || header.halted;
  const mark = paused ? undefined : marks.find(seconds => left <= seconds);
  return (
    <>
      <span class={paused ? 'clock paused' : left <= 30 ? 'clock short' : 'clock'} role="timer" aria-label={t('clock.left', { time: clockFace(left) })} data-testid="clock">
        {paused && <span class="pause-mark" aria-hidden="true">❚❚ </span>}{clockFace(left)}
      </span>
      <span class="unseen" role="status" data-testid="clock-voice">{mark === undefined ? '' : t('clock.left', { time: clockFace(mark) })}</span>
    </>
  );
}
