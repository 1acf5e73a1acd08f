import { useEffect, useMemo, useState } from 'preact/hooks';
import type { RemarkView, ReplayMomentView, TeamStatus } from '../../../protocol';
import { language, t, tWord } from '../../../messages';
import { isForPage, stepOf } from '../keys';
import { placeOf, stretches } from './moments';

const pace = 900;

interface Props {
  readonly moments: readonly ReplayMomentView[];
  readonly teams: readonly TeamStatus[];
  readonly place: number;
  readonly remarks: readonly RemarkView[];
  readonly onPlace: (place: number) => void;
}

/** What happened at a moment, in a line. */
export function momentWords(moment: ReplayMomentView, teams: readonly TeamStatus[]): string {
  if (moment.kind === 'phase') return t('moment.phase');
  const who = teams.find(team => team.actor === moment.actor)?.name ?? '';
  return who ? `${who}: ${tWord('moment', moment.kind)}` : tWord('moment', moment.kind);
}

/** The whole session in one line: phases as stretches, what happened as ticks, and a handle. Arrow keys walk, space plays. */
export function Scrubber({ moments, teams, place, remarks, onPlace }: Props) {
  const [playing, setPlaying] = useState(false);
  const last = moments.length - 1;
  const moment = moments[place]!;
  const parts = useMemo(() => stretches(moments), [moments]);
  useEffect(() => {
    if (!playing) return undefined;
    const timer = setTimeout(() => (place < last ? onPlace(place + 1) : setPlaying(false)), pace);
    return () => clearTimeout(timer);
  }, [playing, place]);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!isForPage(event) || document.querySelector('dialog[open]')) return;
      const to = stepOf(event.key, place, last);
      if (to !== null) onPlace(to);
      else if (event.key === ' ') setPlaying(now => !now);
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [place, last]);
  const jump = (by: -1 | 1) => {
    const here = parts.findIndex(part => part.from <= place && place <= part.to);
    const to = by < 0 && place > parts[here]!.from ? here : here + by;
    onPlace(parts[Math.max(0, Math.min(parts.length - 1, to))]!.from);
  };
  const time = new Intl.DateTimeFormat(language(), { timeStyle: 'short' }).format(new Date(moment.at));
  return (
    <section class="scrubber" aria-label={t('replay.timeline')}>
      <p class="scrubber-now" data-testid="replay-now" data-version={moment.version} aria-live="polite">
        <strong>{moment.turnLabel} · {tWord('phase', moment.phase)}</strong> <span>{momentWords(moment, teams)}</span> <time class="muted" dateTime={moment.at}>{time}</time>
      </p>
      <Ticks moments={moments} parts={parts} place={place} remarks={remarks} onPlace={onPlace} />
      <input type="range" min={0} max={last} value={place} aria-label={t('replay.moment')} aria-valuetext={`${moment.turnLabel}, ${tWord('phase', moment.phase)}: ${momentWords(moment, teams)}`}
        data-testid="replay-range" onInput={event => onPlace(Number(event.currentTarget.value))} />
      <p class="buttons scrubber-buttons">
        <button type="button" class="step" disabled={place === 0} aria-label={t('replay.phase.previous')} data-testid="replay-phase-previous" onClick={() => jump(-1)}>«</button>
        <button type="button" class="step" disabled={place === 0} aria-label={t('replay.previous')} data-testid="replay-previous" onClick={() => onPlace(place - 1)}>‹</button>
        <button type="button" class="button small" aria-pressed={playing} data-testid="replay-play" onClick={() => setPlaying(!playing)}>{t(playing ? 'replay.stop' : 'replay.play')}</button>
        <button type="button" class="step" disabled={place === last} aria-label={t('replay.next')} data-testid="replay-next" onClick={() => onPlace(place + 1)}>›</button>
        <button type="button" class="step" disabled={place === last} aria-label={t('replay.phase.next')} data-testid="replay-phase-next" onClick={() => jump(1)}>»</button>
        <label class="scrubber-jump"><span>{t('replay.go')}</span>
          <select value={String(parts.find(part => part.from <= place && place <= part.to)?.from ?? 0)} data-testid="replay-phase" onChange={event => onPlace(Number(event.currentTarget.value))}>
            {parts.map(part => <option key={part.from} value={String(part.from)}>{part.turnLabel} · {tWord('phase', part.phase)}</option>)}
          </select>
        </label>
      </p>
    </section>
  );
}

/** The ticks above the handle; a click goes there. Everything in it is also in the words and the list beside it. */
function Ticks({ moments, parts, place, remarks, onPlace }: { moments: readonly ReplayMomentView[]; parts: ReturnType<typeof stretches>; place: number; remarks: readonly RemarkView[]; onPlace: (place: number) => void }) {
  const wide = 1000;
  const x = (at: number) => (moments.length < 2 ? 0 : (at / (moments.length - 1)) * wide);
  const press = (event: MouseEvent) => {
    const box = (event.currentTarget as Element).getBoundingClientRect();
    onPlace(Math.max(0, Math.min(moments.length - 1, Math.round(((event.clientX - box.left) / box.width) * (moments.length - 1)))));
  };
  return (
    <svg class="ticks" viewBox={`0 0 ${wide} 40`} preserveAspectRatio="none" aria-hidden="true" onClick={press}>
      {parts.map(part => <rect key={part.from} class={`stretch ${part.phase}`} x={x(part.from)} width={Math.max(2, x(part.to + 1) - x(part.from))} y="26" height="10" />)}
      {moments.map((moment, at) => moment.kind !== 'phase' && <line key={moment.version} class={`tick ${moment.kind}`} x1={x(at)} x2={x(at)} y1={tall.has(moment.kind) ? 4 : 14} y2="26" />)}
      {remarks.map((remark, at) => <path key={`remark-${at}`} class={`tick-remark ${remark.kind}`} d={`M${x(placeOf(moments, remark.version))} 2 v8 l-5 -4 z`} />)}
      <line class="tick-now" x1={x(place)} x2={x(place)} y1="0" y2="40" />
    </svg>
  );
}

const tall = new Set(['inject', 'fix', 'ruling', 'breach', 'agreement', 'announcement']);
