import { t, tWord } from '../../messages';
import { Figure } from '../../parts/figure';
import { LanguageChoice } from '../../parts/language-choice';
import { SituationMap } from '../../parts/map/situation-map';
import { Movements } from '../../parts/movements';
import { Ribbon } from '../../parts/ribbon';
import { Topbar } from '../../parts/topbar';
import { follow } from '../../route';
import { useControl } from '../control/context';
import { ControlCrises } from '../control/crises';
import { NewsSent, NextInjects } from '../control/injects';
import { Log } from '../control/log';
import { Teams } from '../control/teams';
import { Guide } from './guide';

/** All that control sees, and nothing that control does. */
export function WatchDesk() {
  const { desk, page } = useControl();
  const role = desk.attached?.role ?? 'observer';
  const over = page.header.phase === 'hotWash' || page.header.phase === 'closed';
  return (
    <div class="control watching" data-phase={page.header.phase} data-testid="watching">
      <Topbar header={page.header} clock={desk.clock} menu={<LanguageChoice />}>
        <span class="who-words"><strong>{tWord('role', role)}</strong><span class="seat-title">{page.header.title}</span></span>
      </Topbar>
      <Ribbon status={desk.status} header={page.header} />
      <main class="columns control-columns">
        <h1 class="unseen">{tWord('role', role)}: {page.header.title}</h1>
        <p class="watching-note">{t('watch.all')}</p>
        <div class="column middle">
          {over && <p><a class="button primary" href={`/review/${page.header.sessionId}`} onClick={follow} data-testid="open-review">{t('verdict.review')}</a></p>}
          {role === 'evaluator' && <Guide />}
          <Teams />
          {page.outcome && (
            <section class="block">
              <h2>{t('control.last', { turn: page.outcome.turnLabel })}</h2>
              <p class="results-headline">{page.outcome.headline}</p>
              <Movements movements={page.outcome.movements} turn={page.outcome.turn} most={6} />
            </section>
          )}
          <section class="block"><h2>{t('control.log')}</h2><Log /></section>
        </div>
        <div class="column right">
          <section class="block"><h2>{t('control.next')}</h2><NextInjects /></section>
          <ControlCrises />
          <section class="block">
            <h2>{t('control.situation')}</h2>
            <p class="control-headline" data-testid="headline">{page.header.headline}</p>
            <SituationMap map={page.map} size="phone" />
            <div class="figure-grid">{page.board.map(number => <Figure key={number.key} number={number} size="small" />)}</div>
          </section>
          <section class="block"><h2>{t('control.sent')}</h2><NewsSent /></section>
        </div>
      </main>
    </div>
  );
}
