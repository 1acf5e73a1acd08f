import type { ReplayScene, ReviewPage } from '../../../protocol';
import { t } from '../../../messages';
import { Crises } from '../../../parts/crises';
import { Figure } from '../../../parts/figure';
import { SituationMap } from '../../../parts/map/situation-map';
import { NewsFeed } from '../../../parts/news';
import { useWide } from '../../../parts/use-wide';
import { AgreementsThen } from './agreements-then';
import { Desks } from './desks';
import { MessagesRead } from './messages-read';
import { ResultsThen } from './results-then';
import { ToldNumbers } from './told-numbers';
import { TruthNumbers } from './truth-numbers';

/** The room as it was at a moment: how things stood on the left, what was known and done on the right. */
export function Scene({ scene, review, released }: { scene: ReplayScene; review: ReviewPage; released: number }) {
  const wide = useWide();
  const fresh = released === scene.header.turn;
  const results = <ResultsThen key={`${released}`} outcome={scene.outcome} fresh={fresh} />;
  const team = review.teams.find(one => one.team.actor === scene.viewpoint)?.team;
  return (
    <div class="review-columns" data-testid="replay-scene" data-version={scene.version} data-eyes={scene.viewpoint}>
      <div class="column">
        <SituationMap map={scene.map} size={wide ? 'laptop' : 'phone'} />
        <section class="block"><h2>{t('board.title')}</h2><div class="figure-grid">{scene.board.map(number => <Figure key={number.key} number={number} size="small" />)}</div></section>
        <Crises crises={scene.crises.filter(crisis => crisis.state !== 'far')} />
        {team ? <ToldNumbers numbers={scene.numbers} truth={review.numbers} released={released} /> : <TruthNumbers numbers={review.numbers} released={released} />}
      </div>
      <div class="column">
        <p class="kicker">{team ? t('replay.seen.by', { team: team.name }) : t('replay.seen.truth')}</p>
        <h1 data-testid="replay-headline">{scene.header.headline}</h1>
        {fresh && results}
        <section class="block"><h2>{t('replay.news')}</h2><NewsFeed news={scene.news.map(one => one.news)} turn={scene.header.turn} /></section>
        <section class="block"><h2>{t('replay.desk')}</h2><Desks desks={scene.desks} /></section>
        {!fresh && results}
        <AgreementsThen known={scene.agreements} />
        <section class="block"><h2>{team ? t('replay.messages') : t('replay.messages.all')}</h2><MessagesRead key={scene.viewpoint} talk={scene.talk} /></section>
      </div>
    </div>
  );
}
