import type { BeliefsSlide, TeamPage } from '../../../../protocol';
import { t } from '../../../../messages';
import { plain } from '../../../../numbers/format';
import type { Desk } from '../../../../wire/connection';
import { useWorkedOut } from '../../use-worked-out';
import { Waiting } from '../../waiting';
import { Decisions } from './decisions';
import { Ends } from './ends';
import { Objectives } from './objectives';
import { counts, isSame } from './words';

/** Which decisions depend on the belief: the same session in the world of each. One slide to talk about. */
export function UnderBeliefs({ desk }: { desk: Desk<TeamPage> }) {
  const view = useWorkedOut(() => desk.ask('UnderBeliefs'), desk);
  return (
    <div class="under-beliefs" data-testid="under-beliefs">
      <h1>{t('under.title')}</h1>
      <p class="subtitle">{t('under.text')}</p>
      {!view?.result && <Waiting done={view?.done ?? 0} words={percent => t('under.wait', { percent })} label={t('review.tab.who')} testid="who-wait" />}
      {view?.result && (view.result.profiles.length < 2 ? <p data-testid="under-one">{t('under.one')}</p> : <Slide slide={view.result} />)}
    </div>
  );
}

function Slide({ slide }: { slide: BeliefsSlide }) {
  const found = counts(slide);
  const figure = (kind: 'turns' | 'some' | 'holds' | 'verdicts') => (
    <li class={kind} data-testid={`under-count-${kind}`} data-count={found[kind]}><strong>{plain(found[kind], 0)}</strong> <span>{t(`under.count.${kind}`, { n: found[kind] })}</span></li>
  );
  return (
    <>
      <ul class="under-counts">{figure('verdicts')}{figure('turns')}{figure('some')}{figure('holds')}</ul>
      {isSame(slide) && <p class="story" data-testid="under-same">{t('under.same')}</p>}
      <Ends slide={slide} />
      <Objectives slide={slide} />
      <Decisions slide={slide} />
      {slide.leftOut.length > 0 && (
        <section class="block" data-testid="under-left-out">
          <h2>{t('under.leftOut')}</h2>
          <ul class="choices">{slide.leftOut.map(({ profile, order }, place) => (
            <li key={place}><span class="muted">{slide.profiles.find(one => one.id === profile)?.name} · {order.turnLabel}</span> {order.actorName}: <strong>{order.name}</strong> <span class="muted">{order.why}</span></li>
          ))}</ul>
        </section>
      )}
      <section class="block">
        <h2>{t('under.beliefs')}</h2>
        <dl class="under-profiles">{slide.profiles.map((profile, place) => <div key={profile.id}><dt>{profile.name} {place === 0 && <span class="muted">{t('under.played')}</span>}</dt><dd>{profile.about}</dd></div>)}</dl>
      </section>
    </>
  );
}
