import type { NumberView, ReplayScene } from '../../../../protocol';
import { t } from '../../../../messages';
import { figure } from '../../../../numbers/format';
import { isExact, toldNow } from '../../../../numbers/told';
import { Change } from '../../../../parts/change';
import { Crises } from '../../../../parts/crises';
import { SituationMap } from '../../../../parts/map/situation-map';
import { NewsFeed } from '../../../../parts/news';
import { ToldTag } from '../../../../parts/told';
import { useWide } from '../../../../parts/use-wide';
import { MessagesRead } from '../../replay/messages-read';

/** What a team knew when its turn began: its news, its numbers as it was told of them, its requests, its letters. Nothing of what came after. */
export function Situation({ scene }: { scene: ReplayScene }) {
  const wide = useWide();
  const news = scene.news.map(one => one.news);
  const requests = scene.desks.flatMap(desk => desk.requests);
  const agreements = scene.agreements.agreements.filter(agreement => agreement.standing === 'inForce');
  return (
    <div class="better-situation" data-testid="better-situation" data-version={scene.version}>
      {wide && <SituationMap map={scene.map} size="laptop" />}
      <section class="block">
        <h2>{news.some(item => item.title === scene.header.headline) ? t('replay.news') : scene.header.headline || t('replay.news')}</h2>
        <NewsFeed news={news} turn={scene.header.turn} />
      </section>
      {requests.length > 0 && (
        <section class="block">
          <h2>{t('better.requests')}</h2>
          <ul class="choices">{requests.map(request => <li key={request.requestId}><span class="muted">{t('replay.asked', { from: request.fromName })}</span> <strong>{request.name}</strong>{request.targetName && `, ${request.targetName}`}</li>)}</ul>
        </section>
      )}
      <details class="better-known" open={wide}>
        <summary>{t('better.numbers')} <span class="muted">{t('review.numbers.n', { n: scene.board.length + scene.numbers.length })}</span></summary>
        <ul class="known-numbers">{[...scene.board, ...scene.numbers].map(number => <Known key={number.key} number={number} />)}</ul>
      </details>
      <Crises crises={scene.crises} />
      {agreements.length > 0 && (
        <section class="block"><h2>{t('better.agreements')}</h2><ul class="choices">{agreements.map(agreement => <li key={agreement.id}>{agreement.title}</li>)}</ul></section>
      )}
      {scene.talk.length > 0 && <details class="better-known"><summary>{t('better.letters')}</summary><MessagesRead talk={scene.talk} /></details>}
    </div>
  );
}

function Known({ number }: { number: NumberView }) {
  return (
    <li>
      <span>{number.label}</span>
      <strong>{isExact(number) ? figure(number.value, number.unit) : toldNow(number)}</strong>
      {isExact(number) ? <Change value={number.change} unit={number.unit} good={number.good} none={false} /> : <ToldTag level={number.level} />}
    </li>
  );
}
