import { useEffect, useRef, useState } from 'preact/hooks';
import { AgreementsButton } from '../../parts/agreements/agreements-button';
import { AgreementsSheet } from '../../parts/agreements/agreements-sheet';
import { Heard } from '../../parts/heard';
import { LanguageChoice } from '../../parts/language-choice';
import { TalkButton } from '../../parts/talk/talk-button';
import { TalkSheet } from '../../parts/talk/talk-sheet';
import { Ribbon } from '../../parts/ribbon';
import { TeamMark } from '../../parts/team-mark';
import { Topbar } from '../../parts/topbar';
import { useWide } from '../../parts/use-wide';
import { t } from '../../messages';
import { go } from '../../route';
import { useKept } from '../../wire/kept';
import { useAction } from '../../wire/use-desk';
import { askedOf, type Asked } from './asked';
import { BotBanner } from './bot-banner';
import { BriefSheet } from './brief-sheet';
import { useAtDesk } from './context';
import { Columns } from './columns';
import { OrderSheet } from './order-sheet';
import { SeatSheet } from './seat-sheet';
import { TeamButton, TeamSheet } from './team/team-sheet';
import { Phone, type Tab } from './phone';
import { useDealing } from './use-dealing';
import { useTalking } from './use-talking';

export interface DeskActions {
  readonly asked: Asked;
  readonly busy: boolean;
  readonly act: () => void;
  readonly openBrief: () => void;
  readonly openOrders: () => void;
}

/** The player's page around what is asked now. */
export function PlayerDesk() {
  const { desk, page, seatId, session } = useAtDesk();
  const wide = useWide();
  const [briefRead, setBriefRead] = useKept(`brief.${session}`, false);
  const [resultsSeen, setResultsSeen] = useKept(`results.${session}`, 0);
  const [sheet, setSheet] = useState<'brief' | 'orders' | 'talk' | 'agreements' | 'seat' | 'team' | null>(null);
  const [tab, setTab] = useState<Tab>('situation');
  const ready = useAction();
  const talking = useTalking();
  const dealing = useDealing();
  // In columns the results stand in the middle of the page; on a phone they must be opened first.
  const asked = askedOf(page, { seatId, briefRead, resultsSeen: wide ? page.header.turn : resultsSeen });

  useEffect(() => {
    if (tab === 'why' && page.header.phase === 'outcome' && resultsSeen < page.header.turn) setResultsSeen(page.header.turn);
  }, [tab, page.header.phase, page.header.turn]);
  useEffect(() => { if (page.header.phase !== 'deliberation' && sheet === 'orders') setSheet(null); }, [page.header.phase]);
  // A new quarter, results or a verdict begin at the top of the page.
  const chapter = `${page.header.turn}/${['outcome', 'hotWash'].includes(page.header.phase) ? page.header.phase : ''}`;
  const shownChapter = useRef(chapter);
  useEffect(() => {
    if (shownChapter.current === chapter) return;
    shownChapter.current = chapter;
    setTab('situation');
    scrollTo(0, 0);
  }, [chapter]);

  const show = (place: string) => {
    setTab('orders');
    requestAnimationFrame(() => document.getElementById(place)?.scrollIntoView({ behavior: calmMotion() ? 'auto' : 'smooth', block: 'start' }));
  };
  const act = () => {
    switch (asked.action) {
      case 'brief': return setSheet('brief');
      case 'results': return setTab('why');
      case 'ready': return void ready.run(() => desk.command('SayReady')).then(done => { if (done) setTab('situation'); });
      case 'cards': return show('cards');
      case 'requests': return show('requests');
      case 'arguments': return show('arguments');
      case 'add': return setSheet('orders');
      case 'sign': return show('sign');
      case 'review': return go(`/review/${session}`);
    }
  };
  const actions: DeskActions = { asked, busy: ready.busy, act, openBrief: () => setSheet('brief'), openOrders: () => setSheet('orders') };
  const seat = page.seats.find(own => own.seatId === seatId);
  return (
    <div class="player" data-phase={page.header.phase}>
      <Topbar header={page.header} clock={desk.clock} menu={<>{wide && <TeamButton onOpen={() => setSheet('team')} />}<TalkButton talking={talking} onOpen={() => setSheet('talk')} /><AgreementsButton dealing={dealing} onOpen={() => setSheet('agreements')} />{wide && <LanguageChoice />}</>}>
        <button type="button" class="plain-link who-button" data-testid="open-seat" title={t('seat.title')} onClick={() => setSheet('seat')}>
          <TeamMark shape={page.me.shape} colour={page.me.colour} size={30} />
          <span class="who-words"><strong>{page.me.name}</strong>{seat && <span class="seat-title">{seat.title}</span>}</span>
        </button>
      </Topbar>
      <Ribbon status={desk.status} header={page.header} />
      <Heard news={page.news} talking={talking} />
      <BotBanner />
      {wide
        ? <Columns actions={actions} refusal={ready.refusal} />
        : <Phone actions={actions} refusal={ready.refusal} tab={tab} onTab={setTab} />}
      {sheet === 'brief' && <BriefSheet onClose={() => { setBriefRead(true); setSheet(null); }} first={!briefRead} />}
      {sheet === 'talk' && <TalkSheet talking={talking} onClose={() => setSheet(null)} />}
      {sheet === 'agreements' && <AgreementsSheet dealing={dealing} onClose={() => setSheet(null)} />}
      {sheet === 'team' && <TeamSheet onClose={() => setSheet(null)} />}
      {sheet === 'seat' && <SeatSheet onClose={() => setSheet(null)} />}
      {sheet === 'orders' && <OrderSheet onClose={() => setSheet(null)} />}
      <footer class="unseen"><p>{t('footer.map')}</p></footer>
    </div>
  );
}

const calmMotion = () => matchMedia('(prefers-reduced-motion: reduce)').matches;
