import { useEffect, useMemo } from 'preact/hooks';
import type { AttributionView, LeftOutMomentsView, RemarkView, TeamStatus } from '../../../protocol';
import { language, t, tWord } from '../../../messages';
import { isForPage, stepOf } from '../keys';
import { FilmButtons } from './film-buttons';
import { drawn, KindMark, Legend } from './glyphs';
import { stretches, type Stop, type Stretch } from './moments';
import { Ticks } from './ticks';
import { TurningHere, TurningSteps } from './turning-steps';
import type { Turning } from './turnings';
import { usePlaying } from './use-playing';
import { placeWords, saidAt } from './words';

interface Props {
  readonly stops: readonly Stop[];
  readonly leftOut: readonly LeftOutMomentsView[];
  readonly teams: readonly TeamStatus[];
  readonly place: number;
  readonly remarks: readonly RemarkView[];
  readonly caused: AttributionView | null;
  readonly turnings: readonly Turning[];
  /** Whose eyes: an actor; empty for the truth. */
  readonly eyes: string;
  readonly onPlace: (place: number) => void;
}

/** The whole session in one line: phases as stretches, what happened as marks, and a handle. Arrow keys walk, Home and End go to the ends, space plays. */
export function Scrubber({ stops, leftOut, teams, place, remarks, caused, turnings, eyes, onPlace }: Props) {
  const last = stops.length - 1;
  const stop = stops[place]!;
  const parts = useMemo(() => stretches(stops), [stops]);
  const kinds = useMemo(() => Object.keys(drawn).filter(kind => stops.some(one => one.moments.some(moment => moment.kind === kind))), [stops]);
  const film = usePlaying(stops, parts, place, onPlace);
  const turning = turnings.find(one => one.place === place);
  useKeys(place, last, onPlace, film.toggle);
  return (
    <>
      <section class="scrubber" aria-label={t('replay.timeline')}>
        <Now stop={stop} teams={teams} playing={film.playing} />
        <Ticks stops={stops} parts={parts} kinds={kinds} place={place} remarks={remarks} turnings={turnings} onPlace={onPlace} />
        <input type="range" min={0} max={last} value={place} aria-label={t('replay.moment')} aria-valuetext={placeWords(stop, teams)}
          data-testid="replay-range" onInput={event => onPlace(Number(event.currentTarget.value))} />
        <div class="buttons scrubber-buttons">
          <Steps parts={parts} place={place} last={last} onPlace={onPlace} />
          <FilmButtons film={film} />
          <TurningSteps caused={caused} turnings={turnings} place={place} onPlace={onPlace} />
          <PhaseChoice parts={parts} place={place} onPlace={onPlace} />
        </div>
      </section>
      {turning && <TurningHere turning={turning} teams={teams} eyes={eyes} />}
      <Legend kinds={[...kinds, ...(turnings.length > 0 ? ['turning'] : [])].reverse()} />
      {leftOut.length > 0 && <p class="muted" data-testid="replay-left-out">{t('replay.leftOut', { what: leftOut.map(one => `${t(`moment.name.${one.kind}` as 'moment.name.order')} (${one.count})`).join(', ') })}</p>}
    </>
  );
}

/** Where one is. It is not read out while the replay plays: nobody could listen to anything else. */
function Now({ stop, teams, playing }: { stop: Stop; teams: readonly TeamStatus[]; playing: boolean }) {
  const time = new Intl.DateTimeFormat(language(), { timeStyle: 'short' }).format(new Date(stop.at));
  return (
    <p class="scrubber-now" data-testid="replay-now" data-version={stop.version} aria-live={playing ? 'off' : 'polite'}>
      <strong>{stop.turnLabel} · {tWord('phase', stop.phase)}</strong> <time class="muted" dateTime={stop.at}>{time}</time>
      <span class="scrubber-said">{saidAt(stop, teams).map((one, at) => <span key={at}><KindMark kind={one.kind} /> {one.words}</span>)}</span>
    </p>
  );
}

function Steps({ parts, place, last, onPlace }: { parts: readonly Stretch[]; place: number; last: number; onPlace: (place: number) => void }) {
  const jump = (by: -1 | 1) => {
    const here = parts.findIndex(part => part.from <= place && place <= part.to);
    const to = by < 0 && place > parts[here]!.from ? here : here + by;
    onPlace(parts[Math.max(0, Math.min(parts.length - 1, to))]!.from);
  };
  return (
    <span class="steps">
      <button type="button" class="step" disabled={place === 0} aria-label={t('replay.phase.previous')} data-testid="replay-phase-previous" onClick={() => jump(-1)}>«</button>
      <button type="button" class="step" disabled={place === 0} aria-label={t('replay.previous')} data-testid="replay-previous" onClick={() => onPlace(place - 1)}>‹</button>
      <button type="button" class="step" disabled={place === last} aria-label={t('replay.next')} data-testid="replay-next" onClick={() => onPlace(place + 1)}>›</button>
      <button type="button" class="step" disabled={place === last} aria-label={t('replay.phase.next')} data-testid="replay-phase-next" onClick={() => jump(1)}>»</button>
    </span>
  );
}

function PhaseChoice({ parts, place, onPlace }: { parts: readonly Stretch[]; place: number; onPlace: (place: number) => void }) {
  return (
    <label class="scrubber-jump"><span>{t('replay.go')}</span>
      <select value={String(parts.find(part => part.from <= place && place <= part.to)?.from ?? 0)} data-testid="replay-phase" onChange={event => onPlace(Number(event.currentTarget.value))}>
        {parts.map(part => <option key={part.from} value={String(part.from)}>{part.turnLabel} · {tWord('phase', part.phase)}</option>)}
      </select>
    </label>
  );
}

function useKeys(place: number, last: number, onPlace: (place: number) => void, toggle: () => void) {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!isForPage(event) || document.querySelector('dialog[open]')) return;
      const to = stepOf(event.key, place, last);
      if (to !== null) onPlace(to);
      else if (event.key === ' ') toggle();
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  });
}
