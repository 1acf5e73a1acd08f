import { useCallback, useEffect, useState } from 'preact/hooks';
import type { DeedsView, ReplyTimeView, RequestTimeView, ReviewPage, TeamPage, WhatIfBench } from '../../../protocol';
import { language, t, tWord } from '../../../messages';
import { DecisionList } from '../../../parts/decision-list';
import { TeamMark } from '../../../parts/team-mark';
import type { Desk } from '../../../wire/connection';
import { BesideDoctrine } from './beside-doctrine';
import { Contribution } from './contribution';
import { median, promisesOf, requests, type Asked } from './ledger';
import { Me } from './me';
import { Pledges } from './pledges';
import { Statements } from './statements';
import { waited } from './waited';
import { WhoSpoke } from './who-spoke';

/** What the teams promised, asked and said, against what they did. */
export function PromiseAndDeed({ desk, review }: { desk: Desk<TeamPage>; review: ReviewPage }) {
  const [bench, setBench] = useState<WhatIfBench | null>(null);
  const [view, setView] = useState<DeedsView | null>(null);
  useEffect(() => void desk.ask('WhatIfBench').then(setBench, () => undefined), [desk, language()]);
  const spoken = language();
  const look = useCallback(() => void desk.ask('Deeds').then(setView, () => undefined), [desk, spoken]);
  useEffect(look, [look]);
  const asked = bench ? requests(bench) : [];
  return (
    <div class="deeds" data-testid="deeds">
      <h1>{t('deeds.title')}</h1>
      <p class="subtitle">{t('deeds.text')}</p>
      {view?.own && desk.page && 'me' in desk.page && <Me desk={desk} own={view.own} actor={desk.page.me.actor} />}
      <div class="deeds-grid">
        {review.teams.map(({ team }) => (
          <article key={team.actor} class="block" data-testid={`deeds-${team.actor}`}>
            <h2><TeamMark shape={team.shape} colour={team.colour} size={20} /> {team.name}</h2>
            <Pledges pledges={promisesOf(review, team.name)} />
            {view && <Statements desk={desk} bench={bench} statements={view.statements.filter(one => one.actor === team.actor)} onJudged={look} />}
            <AskedList title={t('deeds.asked')} asked={asked.filter(one => one.order.actor === team.actor)} times={view?.requests ?? []} who={one => one.order.hostName} />
            <AskedList title={t('deeds.answered')} asked={asked.filter(one => one.order.host === team.actor)} times={view?.requests ?? []} who={one => one.order.actorName} />
            <Replies reply={view?.replies.find(one => one.actor === team.actor)} />
            {bench && view && <BesideDoctrine bench={bench} view={view} actor={team.actor} />}
            <Reasons review={review} actor={team.actor} />
          </article>
        ))}
      </div>
      {view?.rubric && view.rubric.contributors.length > 0 && <Contribution rubric={view.rubric} teams={review.teams.map(one => one.team)} everybody={desk.attached?.role === 'control'} />}
      {view && <WhoSpoke teams={review.teams.map(one => one.team)} spoke={view.spoke} />}
    </div>
  );
}

function AskedList({ title, asked, times, who }: { title: string; asked: readonly Asked[]; times: readonly RequestTimeView[]; who: (asked: Asked) => string }) {
  if (asked.length === 0) return null;
  const timeOf = (one: Asked) => times.find(time => time.requestId === one.order.requestId);
  // Doctrines answer at once, which says nothing of anybody.
  const middle = median(asked.map(timeOf).flatMap(time => time?.by === 'person' ? [time.seconds] : []));
  return (
    <details>
      <summary>{title} <span class="muted">{t('deeds.requests', { n: asked.length, refused: asked.filter(one => one.order.answer === 'refuse').length, imposed: asked.filter(one => one.end === 'imposed').length })}{middle !== null && `, ${t('deeds.waited.middle', { time: waited(middle) })}`}</span></summary>
      <ul class="choices">
        {asked.map((one, place) => (
          <li key={place}><span class="muted">{one.turnLabel} · {who(one)}</span> <strong>{one.order.name}</strong>{one.order.targetName && `, ${one.order.targetName}`} <span class="muted">{tWord('answer', one.order.answer)}<Wait time={timeOf(one)} /> · {t(`deeds.end.${one.end}`)}</span></li>
        ))}
      </ul>
    </details>
  );
}

function Wait({ time }: { time: RequestTimeView | undefined }) {
  return time ? <> {t(time.by === 'clock' ? 'deeds.waited.clock' : 'deeds.waited', { time: waited(time.seconds) })}</> : null;
}

/** How soon the team answered what others wrote to it. */
function Replies({ reply }: { reply: ReplyTimeView | undefined }) {
  if (!reply) return null;
  return (
    <p data-testid="deeds-replies">
      {reply.seconds === null ? t('deeds.replies.none') : t('deeds.replies', { n: reply.replies, time: waited(reply.seconds) })}
      {reply.unanswered > 0 && <span class="muted"> {t('deeds.unanswered', { n: reply.unanswered })}</span>}
    </p>
  );
}

/** What its people said why they decided. */
function Reasons({ review, actor }: { review: ReviewPage; actor: string }) {
  const said = review.decisions.filter(decision => decision.actor === actor && decision.because !== '');
  if (said.length === 0) return null;
  return <details><summary>{t('deeds.reasons', { n: said.length })}</summary><DecisionList decisions={said} turns /></details>;
}
