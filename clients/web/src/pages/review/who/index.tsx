import type { Attribution, ReviewPage, TeamPage } from '../../../protocol';
import { t, type Key } from '../../../messages';
import type { Desk } from '../../../wire/connection';
import { hashOf } from '../use-place';
import { useWorkedOut } from '../use-worked-out';
import { Better } from './better';
import { Shares } from './shares';
import { TurningPoints } from './turning-points';

const parts = ['shares', 'better'] as const;

interface Props {
  readonly desk: Desk<TeamPage>;
  readonly review: ReviewPage;
  /** One of the parts, and what it needs, as the address has them. */
  readonly more: readonly string[];
  readonly onMore: (...more: readonly string[]) => void;
  readonly onTurn: (turn: number) => void;
}

/** Who caused it: the shares of every number and the turning points; and, of these, what one would have ordered oneself. */
export function Who({ desk, review, more, onMore, onTurn }: Props) {
  const view = useWorkedOut(() => desk.ask('WhoCaused'), desk);
  const part = parts.find(one => one === more[0]) ?? 'shares';
  return (
    <div class="who-caused" data-testid="who">
      <nav class="who-parts" aria-label={t('review.tab.who')}>
        {parts.map(one => (
          <a key={one} href={hashOf('who', one)} aria-current={one === part ? 'page' : undefined} data-testid={`who-part-${one}`}
            onClick={event => { event.preventDefault(); onMore(one); }}>{t(`who.part.${one}` as Key)}</a>
        ))}
      </nav>
      <h1>{t(part === 'better' ? 'better.title' : 'who.caused.title')}</h1>
      {part === 'shares' && <p class="subtitle">{t('who.caused.text')}</p>}
      {!view?.result && <Waiting done={view?.done ?? 0} />}
      {view?.result && part === 'shares' && <Result result={view.result} onTurn={onTurn} />}
      {view?.result && part === 'better' && <Better desk={desk} review={review} result={view.result} more={more.slice(1)} onMore={(...rest) => onMore('better', ...rest)} />}
    </div>
  );
}

function Result({ result, onTurn }: { result: Attribution; onTurn: (turn: number) => void }) {
  return (
    <>
      <details class="what-shares-mean" data-testid="who-means">
        <summary>{t('who.caused.means')}</summary>
        <p>{t('who.caused.means.1')}</p>
        <p>{t('who.caused.means.2')}</p>
        <p class="muted">{t(result.exact ? 'who.caused.exact' : 'who.caused.sampled', { n: result.runs })}</p>
      </details>
      <Shares result={result} />
      <TurningPoints points={result.turningPoints} players={result.players} onTurn={onTurn} />
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
