import { t } from '../../messages';
import { AgreementsButton } from '../../parts/agreements/agreements-button';
import { AgreementsSheet } from '../../parts/agreements/agreements-sheet';
import { Beliefs } from '../../parts/beliefs';
import { Figure } from '../../parts/figure';
import { Ladder } from '../../parts/ladder';
import { useState } from 'preact/hooks';
import { LanguageChoice } from '../../parts/language-choice';
import { SituationMap } from '../../parts/map/situation-map';
import { Movements } from '../../parts/movements';
import { Draws, RevealedOrders } from '../../parts/revealed-orders';
import { Ribbon } from '../../parts/ribbon';
import { TalkButton } from '../../parts/talk/talk-button';
import { TalkSheet } from '../../parts/talk/talk-sheet';
import { Topbar } from '../../parts/topbar';
import { useControl } from './context';
import { ControlArguments } from './arguments/panel';
import { Attention } from './attention-panel';
import { DutyNotices } from './duty-notices';
import { Facilitators } from './facilitators';
import { Notes } from './notes';
import { RoomTools } from './room-tools';
import { Watchers } from './watchers';
import { ControlCrises } from './crises';
import { FixNotice } from './fix/notice';
import { Disclosed } from './disclosure/disclosed';
import { WhoKnows } from './disclosure/who-knows';
import { Invitation } from './invitation';
import { HotWashQueue } from './hot-wash';
import { Log } from './log';
import { NewsSent, NextInjects } from './injects';
import { NextStep } from './next-step';
import { Packet } from './packet';
import { Teams } from './teams';
import { useDealing } from './use-dealing';
import { useTalking } from './use-talking';

/** One page shows every team live, what comes next, the clock and the packet. */
export function ControlDesk() {
  const { desk, page } = useControl();
  const talking = useTalking();
  const dealing = useDealing();
  const [talk, setTalk] = useState(false);
  const [agreements, setAgreements] = useState(false);
  const early = page.header.phase === 'lobby';
  return (
    <div class="control" data-phase={page.header.phase}>
      <Topbar header={page.header} clock={desk.clock} menu={<><TalkButton talking={talking} onOpen={() => setTalk(true)} /><AgreementsButton dealing={dealing} onOpen={() => setAgreements(true)} /><LanguageChoice /></>}>
        <span class="who-words"><strong>{t('control.title')}</strong><span class="seat-title">{page.header.title}</span></span>
      </Topbar>
      <Ribbon status={desk.status} header={page.header} />
      {talk && <TalkSheet talking={talking} onClose={() => setTalk(false)} />}
      {agreements && <AgreementsSheet dealing={dealing} onClose={() => setAgreements(false)} />}
      <main class="columns control-columns">
        <h1 class="unseen">{t('control.title')}: {page.header.title}</h1>
        <div class="column middle">
          <DutyNotices />
          <FixNotice />
          <NextStep />
          <HotWashQueue />
          <Attention />
          <ControlArguments />
          {page.packet && <Packet packet={page.packet} />}
          <Teams />
          {!page.packet && page.outcome && (
            <section class="block" data-testid="control-outcome">
              <h2>{t('control.last', { turn: page.outcome.turnLabel })}</h2>
              <p class="results-headline">{page.outcome.headline}</p>
              <Movements movements={page.outcome.movements} turn={page.outcome.turn} most={6} />
              <details><summary>{t('results.orders')}</summary><RevealedOrders orders={page.outcome.orders} hand={order => <WhoKnows kind="order" subject={order.orderId} />} /></details>
              {page.outcome.draws.length > 0 && <details><summary>{t('results.draws')}</summary><Draws draws={page.outcome.draws} /></details>}
            </section>
          )}
          <Notes />
          <section class="block"><h2>{t('control.log')}</h2><Log /></section>
        </div>
        <div class="column right">
          <Invitation large={early} />
          <RoomTools />
          <Facilitators />
          <section class="block"><h2>{t('control.next')}</h2><NextInjects /></section>
          <Disclosed />
          <ControlCrises />
          <Watchers />
          <section class="block">
            <h2>{t('control.situation')}</h2>
            <p class="control-headline" data-testid="headline">{page.header.headline}</p>
            <Beliefs beliefs={page.beliefs} />
            <SituationMap map={page.map} size="phone" />
            <div class="figure-grid">{page.board.map(number => <Figure key={number.key} number={number} size="small" />)}</div>
            {page.ladders.map(ladder => <Ladder key={ladder.id} ladder={ladder} />)}
          </section>
          <section class="block"><h2>{t('control.sent')}</h2><NewsSent /></section>
        </div>
      </main>
    </div>
  );
}
