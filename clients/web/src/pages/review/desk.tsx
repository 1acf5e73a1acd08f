import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ReviewPage, TeamPage } from '../../protocol';
import { t } from '../../messages';
import { Explanations } from '../../parts/explain';
import { LanguageChoice } from '../../parts/language-choice';
import { useStuck } from '../../parts/use-stuck';
import { follow } from '../../route';
import type { Desk } from '../../wire/connection';
import { Across } from './across';
import { ChainButton } from './chain';
import { PromiseAndDeed } from './deeds';
import { Happened } from './happened';
import { isForPage, stepOf } from './keys';
import { Replay } from './replay';
import { addressOf } from './replay/turnings';
import { Tabs } from './tabs';
import { TakeHome } from './take-home';
import { usePlace } from './use-place';
import { WhatIf } from './what-if';
import { Who } from './who';

const turnOf = (word: string | undefined, last: number): number | null => (word !== undefined && /^\d{1,3}$/.test(word) && Number(word) <= last ? Number(word) : null);

/** The session from above: what happened, and what the review can be asked beyond it. */
export function ReviewDesk({ review, desk, back, lines }: { review: ReviewPage; desk: Desk<TeamPage>; back: string; lines: ComponentChildren }) {
  const [place, go] = usePlace();
  const last = review.turns.length;
  // The tab of turns keeps its turn while others are open, and has it in the address.
  const [kept, keep] = useState(last);
  const turn = place.tab === 'happened' ? turnOf(place.more[0], last) ?? kept : kept;
  useEffect(() => keep(turn), [turn]);
  const setTurn = (to: number) => go('happened', String(to));
  useEffect(() => {
    if (place.tab !== 'happened') return undefined;
    const walk = (event: KeyboardEvent) => {
      if (!isForPage(event) || document.querySelector('dialog[open]')) return;
      const to = stepOf(event.key, turn, last);
      if (to === null) return;
      setTurn(to);
      event.preventDefault();
    };
    addEventListener('keydown', walk);
    return () => removeEventListener('keydown', walk);
  }, [turn, last, place.tab]);
  const bar = useStuck('bar');
  return (
    <div class="review" data-testid="review">
      <header class="topbar" ref={bar}>
        <div class="who"><span class="who-words"><strong>{t('review.title')}</strong><span class="seat-title">{review.header.title}</span></span></div>
        <div class="when"><a class="bar-link" href={back} onClick={follow}>{t('review.back')}</a><LanguageChoice /></div>
      </header>
      <main>
        <Tabs shown={place.tab} onOpen={tab => go(tab)} />
        <Explanations ask={(key, at) => desk.ask('Explain', key, at)} lastTurn={last} more={(key, at) => <ChainButton desk={desk} id={key} turn={at} />}>
          {place.tab === 'happened' && <Happened review={review} control={desk.attached?.role === 'control'} turn={turn} onTurn={setTurn} lines={lines} />}
          {place.tab === 'replay' && <Replay desk={desk} review={review} more={place.more} onMore={(...more) => go('replay', ...more)} />}
          {place.tab === 'what-if' && <WhatIf desk={desk} review={review} more={place.more} onMore={(...more) => go('what-if', ...more)} />}
          {place.tab === 'who' && (
            <Who desk={desk} review={review} more={place.more} onMore={(...more) => go('who', ...more)} onTurn={setTurn}
              onMoment={(found, actor) => go('replay', addressOf(found, actor))} />
          )}
          {place.tab === 'across' && <Across desk={desk} review={review} />}
          {place.tab === 'deeds' && <PromiseAndDeed desk={desk} review={review} />}
          {place.tab === 'home' && <TakeHome desk={desk} review={review} />}
        </Explanations>
        <p class="colophon" data-testid="review-seed">{t('review.seed', { scenario: review.scenario, hash: review.scenarioHash.slice(0, 12), seed: review.seed })} · {t('footer.map')}</p>
      </main>
    </div>
  );
}
