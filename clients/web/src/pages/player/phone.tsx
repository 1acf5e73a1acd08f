import type { ComponentChildren } from 'preact';
import type { Refusal } from '../../protocol';
import { t, type Key } from '../../messages';
import { Figure } from '../../parts/figure';
import { LanguageChoice } from '../../parts/language-choice';
import { NewsFeed } from '../../parts/news';
import { RefusalNote } from '../../parts/refusal-note';
import { AskedBanner, askedTestId, askedWords } from './asked-banner';
import { BriefLink } from './brief-sheet';
import { useAtDesk } from './context';
import { HotWash } from './hot-wash';
import type { DeskActions } from './desk';
import { Mandate } from './mandate';
import { OrdersDesk } from './orders-desk';
import { PrivateCard } from './private-card';
import { Argued, Behind, Results } from './results';
import { Headline, Situation } from './situation';
import { TeamRoom } from './team/team-room';
import { useUnreadTeam } from './team/team-sheet';
import { Verdict } from './verdict';

export type Tab = 'situation' | 'orders' | 'team' | 'news' | 'why';

const tabs: readonly Tab[] = ['situation', 'orders', 'team', 'news', 'why'];

interface Props {
  readonly actions: DeskActions;
  readonly refusal: Refusal | null;
  readonly tab: Tab;
  readonly onTab: (tab: Tab) => void;
}

/** One column and four tabs; what is asked now stays in thumb's reach. */
export function Phone({ actions, refusal, tab, onTab }: Props) {
  const { page } = useAtDesk();
  const { asked } = actions;
  const last = page.header.turn >= page.header.turns;
  const words = askedWords(asked, last);
  const open = page.requests.filter(request => request.answer === '').length + page.cards.filter(card => card.chosen === '').length;
  const fresh = page.news.filter(item => item.turn === page.header.turn).length;
  const counts: Partial<Record<Tab, number>> = { orders: open || page.drafts.length, team: useUnreadTeam(), news: fresh };
  // Where the thing itself is on the screen, a button that leads to it would be one too many.
  const here = tab === 'orders' && (asked.action === 'sign' || asked.action === 'cards' || asked.action === 'requests' || asked.action === 'arguments' || asked.action === 'add');
  return (
    <>
      <main class="phone" data-tab={tab}>
        {tab === 'situation' && (
          <Pane>
            <AskedBanner asked={asked} last={last} busy={actions.busy} onAct={actions.act} button={false} />
            <Headline />
            <HotWash />
            {page.verdict && <Verdict verdict={page.verdict} />}
            <Situation size="phone" />
          </Pane>
        )}
        {tab === 'orders' && <Pane title={t('tabs.orders')}><OrdersDesk onAdd={actions.openOrders} /></Pane>}
        {tab === 'team' && <Pane title={t('tabs.team')}><TeamRoom /></Pane>}
        {tab === 'news' && (
          <Pane title={t('tabs.news')}>
            <section class="block"><h2>{t('news.title')}</h2><NewsFeed news={page.news} turn={page.header.turn} /></section>
            <section class="block"><h2>{t('mandate.title')}</h2><BriefLink onOpen={actions.openBrief} /><Mandate lines={page.mandate} /></section>
            {page.privateCard && <PrivateCard card={page.privateCard} />}
            <LanguageChoice />
          </Pane>
        )}
        {tab === 'why' && <Pane title={t('tabs.why')}><Why /></Pane>}
      </main>
      <div class="dock">
        <RefusalNote refusal={refusal} />
        {words.go && !here && (
          <button type="button" class="button primary" disabled={actions.busy} data-testid={askedTestId(asked)} onClick={actions.act}>{words.go}</button>
        )}
        <nav class="tabs" aria-label={t('tabs.label')}>
          {tabs.map(name => (
            <button key={name} type="button" aria-current={tab === name ? 'page' : undefined} data-testid={`tab-${name}`} onClick={() => { onTab(name); scrollTo(0, 0); }}>
              {t(`tabs.${name}` as Key)}{counts[name] ? <span class="count"> · {counts[name]}</span> : null}
            </button>
          ))}
        </nav>
      </div>
    </>
  );
}

/** A tab's content; the situation brings its own heading, the headline. */
function Pane({ title, children }: { title?: string; children: ComponentChildren }) {
  return <div class="pane">{title && <h1 class="unseen">{title}</h1>}{children}</div>;
}

function Why() {
  const { page } = useAtDesk();
  return (
    <>
      {page.outcome ? <><Results outcome={page.outcome} /><Argued turn={page.outcome.turn} known={page.arguments} /><Behind outcome={page.outcome} /></> : <p class="muted">{t('why.early')}</p>}
      <section class="block">
        <h2>{t('why.numbers')}</h2>
        <div class="figure-grid">{page.numbers.map(number => <Figure key={number.key} number={number} size="small" />)}</div>
      </section>
    </>
  );
}
