import type { ReplayTimeline, ReviewPage, TeamPage } from '../../../protocol';
import { t } from '../../../messages';
import { Explanations } from '../../../parts/explain';
import type { Desk } from '../../../wire/connection';
import { ChainButton } from '../chain';
import { placeOf, releasedAt } from './moments';
import { Chapters, Remarks } from './remarks';
import { Scene } from './scene';
import { Scrubber } from './scrubber';
import { useRemarks } from './use-remarks';
import { useScene, useTimeline } from './use-replay';
import { Viewpoints } from './viewpoints';

interface Props {
  readonly desk: Desk<TeamPage>;
  readonly review: ReviewPage;
  /** A moment and a viewpoint, as the address has them. */
  readonly more: readonly string[];
  readonly onMore: (...more: readonly string[]) => void;
}

/** The session again, moment by moment, with anyone's eyes. */
export function Replay({ desk, review, more, onMore }: Props) {
  const timeline = useTimeline(desk);
  if (!timeline) return <p class="waterfall-wait" aria-busy="true" />;
  if (timeline.moments.length === 0) return <p class="muted">{t('replay.none')}</p>;
  return <Playing desk={desk} review={review} timeline={timeline} more={more} onMore={onMore} />;
}

function Playing({ desk, review, timeline, more, onMore }: Props & { timeline: ReplayTimeline }) {
  const { moments, viewpoints } = timeline;
  const place = more[0] ? placeOf(moments, Number(more[0])) : 0;
  const eyes = viewpoints.some(team => team.actor === more[1]) ? more[1]! : '';
  const moment = moments[place]!;
  const scene = useScene(desk, moment.version, eyes);
  const [remarks, look] = useRemarks(desk);
  const show = (at: number) => onMore(String(moments[at]!.version), eyes);
  return (
    <div class="replay" data-testid="replay">
      <Viewpoints teams={viewpoints} chosen={eyes} onChoose={actor => onMore(String(moment.version), actor)} />
      <Scrubber moments={moments} teams={viewpoints} place={place} remarks={remarks} onPlace={show} />
      <Chapters moments={moments} place={place} remarks={remarks} onPlace={show} />
      {scene ? <Explanations ask={(key, turn) => desk.ask('Explain', key, turn)} lastTurn={releasedAt(moment)} more={(key, turn) => <ChainButton desk={desk} id={key} turn={turn} />}><Scene scene={scene} review={review} released={releasedAt(moment)} /></Explanations> : <p class="waterfall-wait" aria-busy="true" />}
      <Remarks desk={desk} moments={moments} place={place} remarks={remarks} onPlace={show} onMoved={look} />
    </div>
  );
}
