import type { Refusal } from '../../protocol';
import { t } from '../../messages';
import { NewsFeed } from '../../parts/news';
import { RefusalNote } from '../../parts/refusal-note';
import { AskedBanner } from './asked-banner';
import { BriefLink } from './brief-sheet';
import { useAtDesk } from './context';
import { HotWash } from './hot-wash';
import type { DeskActions } from './desk';
import { Mandate } from './mandate';
import { PrivateCard } from './private-card';
import { OrdersDesk } from './orders-desk';
import { Headline, Situation } from './situation';
import { Argued, Behind, Results } from './results';
import { Verdict } from './verdict';
import { WhyInline } from './why-inline';

/** Three columns for a laptop: what we know and want, what stands, what we do. */
export function Columns({ actions, refusal }: { actions: DeskActions; refusal: Refusal | null }) {
  const { page } = useAtDesk();
  const outcome = page.header.phase === 'outcome' || page.header.phase === 'hotWash' || page.header.phase === 'closed';
  const ended = page.verdict !== null;
  return (
    <main class="columns">
      <div class="column left">
        <section class="block">
          <h2>{t('news.title')}</h2>
          <NewsFeed news={page.news} turn={page.header.turn} />
        </section>
        <section class="block">
          <h2>{t('mandate.title')}</h2>
          <BriefLink onOpen={actions.openBrief} />
          {!ended && <Mandate lines={page.mandate} />}
        </section>
        {page.privateCard && !ended && <PrivateCard card={page.privateCard} />}
      </div>
      <div class="column middle">
        <Headline />
        <HotWash />
        {ended && <Verdict verdict={page.verdict!} />}
        {outcome && page.outcome && <Results outcome={page.outcome} />}
        {outcome && page.outcome && <Argued turn={page.outcome.turn} known={page.arguments} />}
        <Situation size="laptop" />
        {outcome && page.outcome && <Behind outcome={page.outcome} />}
        {!outcome && <WhyInline />}
      </div>
      <div class="column right">
        <AskedBanner asked={actions.asked} last={page.header.turn >= page.header.turns} busy={actions.busy} onAct={actions.act} button />
        <RefusalNote refusal={refusal} />
        {!ended && <OrdersDesk onAdd={actions.openOrders} />}
      </div>
    </main>
  );
}
