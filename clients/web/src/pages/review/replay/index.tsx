import { useMemo } from 'preact/hooks';
import type { ReplayTimeline, ReviewPage, TeamPage } from '../../../protocol';
import { t } from '../../../messages';
import { Explanations } from '../../../parts/explain';
import type { Desk } from '../../../wire/connection';
import { ChainButton } from '../chain';
import { useWorkedOut } from '../use-worked-out';
import { placeOf, releasedAt, stopsOf, type Stop } from './moments';
import { Chapters, Remarks } from './remarks';
import { Scene } from './scene';
import { Scrubber } from './scrubber';
import { decisionAt, decisionPlace, turningsOf } from './turnings';
import { useRemarks } from './use-remarks';
import { useScene, useTimeline } from './use-replay';
import { Viewpoints } from './viewpoints';

interface Props {
  readonly desk: Desk<TeamPage>;
  readonly review: ReviewPage;
  /** A moment (or a turn and whose decision in it) and a viewpoint, as the address has them. */
  readonly more: readonly string[];
  readonly onMore: (...more: readonly string[]) => void;
}

/** The session again, moment by moment, with anyone's eyes. */
export function Replay({ desk, review, more, onMore }: Props) {
  const timeline = useTimeline(desk, more[1] ?? '');
  if (!timeline) return <p class="waterfall-wait" aria-busy="true" />;
  if (timeline.moments.length === 0) return <p class="muted">{t('replay.none')}</p>;
  return <Playing desk={desk} review={review} timeline={timeline} more={more} onMore={onMore} />;
}

function Playing({ desk, review, timeline, more, onMore }: Props & { timeline: ReplayTimeline }) {
  const { moments, viewpoints, leftOut } = timeline;
  const stops = useMemo(() => stopsOf(moments), [moments]);
  const place = placeAt(stops, more[0] ?? '');
  const eyes = viewpoints.some(team => team.actor === more[1]) ? more[1]! : '';
  const stop = stops[place]!;
  const scene = useScene(desk, stop.version, eyes);
  const [remarks, look] = useRemarks(desk);
  const caused = useWorkedOut(() => desk.ask('WhoCaused'), desk);
  const turnings = useMemo(() => turningsOf(stops, caused?.result?.turningPoints ?? []), [stops, caused?.result]);
  const show = (at: number) => onMore(String(stops[at]!.version), eyes);
  return (
    <div class="replay" data-testid="replay">
      <Viewpoints teams={viewpoints} chosen={eyes} onChoose={actor => onMore(String(stop.version), actor)} />
      <Scrubber stops={stops} leftOut={leftOut} teams={viewpoints} place={place} remarks={remarks} caused={caused} turnings={turnings} eyes={eyes} onPlace={show} />
      <Chapters stops={stops} place={place} remarks={remarks} onPlace={show} />
      {scene ? <Explanations ask={(key, turn) => desk.ask('Explain', key, turn)} lastTurn={releasedAt(stop)} more={(key, turn) => <ChainButton desk={desk} id={key} turn={turn} />}><Scene scene={scene} review={review} released={releasedAt(stop)} /></Explanations> : <p class="waterfall-wait" aria-busy="true" />}
      <Remarks desk={desk} stops={stops} place={place} remarks={remarks} onPlace={show} onMoved={look} />
    </div>
  );
}

function placeAt(stops: readonly Stop[], address: string): number {
  const decision = decisionAt(address);
  if (decision) return decisionPlace(stops, decision.turn, decision.actor);
  return address ? placeOf(stops, Number(address)) : 0;
}
