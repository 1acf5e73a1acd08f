import type { Attribution, TeamPage } from '../../../protocol';
import { t } from '../../../messages';
import type { Desk } from '../../../wire/connection';
import { useWorkedOut } from '../use-worked-out';
import { Shares } from './shares';
import { TurningPoints } from './turning-points';

/** Who caused it: the shares of every number, what they mean, and the turning points. */
export function Who({ desk, onTurn, onMoment }: { desk: Desk<TeamPage>; onTurn: (turn: number) => void; onMoment: (turn: number, actor: string) => void }) {
  const view = useWorkedOut(() => desk.ask('WhoCaused'), desk);
  return (
    <div class="who-caused" data-testid="who">
      <h1>{t('who.caused.title')}</h1>
      <p class="subtitle">{t('who.caused.text')}</p>
      {view?.result ? <Result result={view.result} onTurn={onTurn} onMoment={onMoment} /> : <Waiting done={view?.done ?? 0} />}
    </div>
  );
}

function Result({ result, onTurn, onMoment }: { result: Attribution; onTurn: (turn: number) => void; onMoment: (turn: number, actor: string) => void }) {
  return (
    <>
      <details class="what-shares-mean" data-testid="who-means">
        <summary>{t('who.caused.means')}</summary>
        <p>{t('who.caused.means.1')}</p>
        <p>{t('who.caused.means.2')}</p>
        <p class="muted">{t(result.exact ? 'who.caused.exact' : 'who.caused.sampled', { n: result.runs })}</p>
      </details>
      <Shares result={result} />
      <TurningPoints points={result.turningPoints} players={result.players} onTurn={onTurn} onMoment={onMoment} />
    </>
  );
}

function Waiting({ done }: { done: number }) {
  const percent = Math.round(done / 10);
  return (
    <p class="who-wait" role="status" data-testid="who-wait">
      {t('who.caused.wait', { percent })}
      <progress max={100} value={percent} aria-label={t('who.caused.title')} />
    </p>
  );
}
