import type { ReplayScene, ReplayTimeline, ReviewPage, TeamPage } from '../../../protocol';
import { t } from '../../../messages';
import { Crises } from '../../../parts/crises';
import { Explanations } from '../../../parts/explain';
import { Figure } from '../../../parts/figure';
import { SituationMap } from '../../../parts/map/situation-map';
import { NewsFeed } from '../../../parts/news';
import { useWide } from '../../../parts/use-wide';
import type { Desk } from '../../../wire/connection';
import { ChainButton } from '../chain';
import { Desks } from './desks';
import { MessagesRead } from './messages-read';
import { placeOf, releasedAt } from './moments';
import { Chapters, Remarks } from './remarks';
import { Scrubber } from './scrubber';
import { ToldNumbers } from './told-numbers';
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

function Scene({ scene, review, released }: { scene: ReplayScene; review: ReviewPage; released: number }) {
  const wide = useWide();
  const team = review.teams.find(one => one.team.actor === scene.viewpoint)?.team;
  return (
    <div class="review-columns" data-testid="replay-scene" data-version={scene.version} data-eyes={scene.viewpoint}>
      <div class="column">
        <SituationMap map={scene.map} size={wide ? 'laptop' : 'phone'} />
        <section class="block"><h2>{t('board.title')}</h2><div class="figure-grid">{scene.board.map(number => <Figure key={number.key} number={number} size="small" />)}</div></section>
        <ToldNumbers numbers={scene.numbers} truth={review.numbers} released={released} />
        <Crises crises={scene.crises} />
      </div>
      <div class="column">
        <p class="kicker">{team ? t('replay.seen.by', { team: team.name }) : t('replay.seen.truth')}</p>
        <h1 data-testid="replay-headline">{scene.header.headline}</h1>
        <section class="block"><h2>{t('replay.news')}</h2><NewsFeed news={scene.news.map(one => one.news)} turn={scene.header.turn} /></section>
        <section class="block"><h2>{t('replay.desk')}</h2><Desks desks={scene.desks} /></section>
        <section class="block"><h2>{team ? t('replay.messages') : t('replay.messages.all')}</h2><MessagesRead talk={scene.talk} /></section>
      </div>
    </div>
  );
}
