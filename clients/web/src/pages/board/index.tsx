import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { BoardPage } from '../../protocol';
import { t, textLang } from '../../messages';
import { crisisWords } from '../../parts/crises';
import { Clock } from '../../parts/clock';
import { Figure } from '../../parts/figure';
import { Gate } from '../../parts/gate';
import { HotWashShown } from '../../parts/hot-wash-shown';
import { JoinCode } from '../../parts/join-code';
import { Scale } from '../../parts/map/situation-map';
import { RegionMap } from '../../parts/map/map';
import { ChannelMark } from '../../parts/news';
import { Phases, PhaseVoice } from '../../parts/phases';
import { useStuck } from '../../parts/use-stuck';
import { Ribbon } from '../../parts/ribbon';
import { TeamChip } from '../../parts/team-chip';
import { useDesk } from '../../wire/use-desk';
import { BoardAgreements } from './agreements';
import { BoardArguments } from './arguments';
import { Debrief } from './debrief';
import { BoardWhatIf } from './what-if';
import type { Desk } from '../../wire/connection';

/** The projector: public, readable from the back row, nothing to press. */
export function Board({ id }: { id: string }) {
  const desk = useDesk(`board:${id}`, 'BoardPage');
  const page = desk.page;
  useEffect(() => { if (page) document.title = page.header.title; }, [page?.header.title]);
  if (!page || desk.ended) return <Gate status={desk.status} ended={desk.ended} />;
  return <BoardShown desk={desk} page={page} />;
}

interface Props {
  readonly desk: Desk<BoardPage>;
  readonly page: BoardPage;
  /** What an observer has in the bar; the projector has nothing to press. */
  readonly menu?: ComponentChildren;
  /** What an observer reads above it. */
  readonly children?: ComponentChildren;
}

/** The board as it is laid out, for the projector and for observers. */
export function BoardShown({ desk, page, menu, children }: Props) {
  const { header } = page;
  const waiting = page.teams.filter(team => team.waiting);
  const shown = waiting.length > 0 ? waiting : page.teams.filter(team => team.played);
  const marks = [...new Set(page.map.regions.filter(region => region.hatched).map(region => region.mark))];
  const bar = useStuck('bar');
  return (
    <div class="board" data-phase={header.phase}>
      <header class="topbar" ref={bar}>
        <p class="board-title" lang={textLang()}>{header.title}</p>
        <div class="when"><Phases header={header} /><Clock header={header} clock={desk.clock} />{menu}</div>
        <PhaseVoice header={header} />
      </header>
      <Ribbon status={desk.status} header={header} />
      <main>
        {children}
        {page.hotWash.some(view => view.clusters.length > 0) ? (
          <section class="hot-wash-board">
            <h1>{t('hotwash.wall')}</h1>
            <HotWashShown views={page.hotWash} most={10} />
          </section>
        ) : <>
        <section class="board-map">
          <h1 data-testid="headline">{header.headline || header.subtitle}</h1>
          <RegionMap map={page.map} size="board" />
          <Scale map={page.map} marks={marks} />
        </section>
        <section class="board-side">
          {header.turn > 0 && <p class="board-turn muted" data-testid="turn-label">{t('turn.of', { n: header.turn, turns: header.turns })} · {header.turnLabel}</p>}
          <div class="board-figures">{page.board.slice(0, 3).map(number => <Figure key={number.key} number={number} size="board" />)}</div>
          {page.ladders.map(ladder => (
            <p key={ladder.id} class="board-ladder"><span class="muted">{ladder.name}</span> <strong>{ladder.rungs[ladder.rung]}</strong></p>
          ))}
          {page.crises.filter(crisis => crisis.state !== 'near').slice(0, 3).map(crisis => (
            <p key={crisis.id} class="board-ladder"><span class="muted">{crisisWords(crisis)}</span> <strong>{crisis.name}</strong></p>
          ))}
          {shown.length > 0 && page.debrief.length === 0 && (
            <div class="block board-waiting">
              <h2>{waiting.length > 0 ? t('board.waiting') : t('board.teams')}</h2>
              <ul class="team-chips" data-testid="board-waiting">{shown.map(team => <TeamChip key={team.actor} team={team} />)}</ul>
            </div>
          )}
          <Debrief lines={page.debrief} />
          <BoardArguments known={page.arguments} />
          <BoardAgreements known={page.agreements} />
          {page.news.length > 0 && (
            <ul class="board-news" data-testid="board-news">
              {page.news.slice(0, 3).map(item => <li key={item.id + item.turn}><ChannelMark channel={item.channel} /> <span>{item.title}</span></li>)}
            </ul>
          )}
          <div class="board-join">
            {header.phase === 'lobby' && <img class="qr" src={`/api/join/${header.joinCode}/qr.svg`} alt={t('control.qr', { code: header.joinCode })} />}
            <div>
              <p class="muted">{t('board.join')}</p>
              <p><JoinCode code={header.joinCode} /></p>
            </div>
          </div>
        </section>
        </>}
        {page.whatIf && <BoardWhatIf desk={desk} id={page.whatIf} />}
      </main>
    </div>
  );
}
