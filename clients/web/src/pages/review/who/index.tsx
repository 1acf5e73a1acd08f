import type { Attribution, ReviewPage, TeamPage } from '../../../protocol';
import { t, type Key } from '../../../messages';
import type { Desk } from '../../../wire/connection';
import { hashOf } from '../use-place';
import { useWorkedOut } from '../use-worked-out';
import { UnderBeliefs } from './beliefs';
import { Better } from './better';
import { Shares } from './shares';
import { TurningPoints } from './turning-points';
import { Waiting } from '../waiting';

const parts = ['shares', 'better', 'beliefs'] as const;

interface Props {
  readonly desk: Desk<TeamPage>;
  readonly review: ReviewPage;
  /** One of the parts, and what it needs, as the address has them. */
  readonly more: readonly string[];
  readonly onMore: (...more: readonly string[]) => void;
  readonly onTurn: (turn: number) => void;
  readonly onMoment: (turn: number, actor: string) => void;
}

/** Who caused it: the shares of every number and the turning points; what one would have ordered oneself; and which decisions depend on the belief. */
export function Who(props: Props) {
  const part = parts.find(one => one === props.more[0]) ?? 'shares';
  return (
    <div class="who-caused" data-testid="who">
      <nav class="who-parts" aria-label={t('review.tab.who')}>
        {parts.map(one => (
          <a key={one} href={hashOf('who', one)} aria-current={one === part ? 'page' : undefined} data-testid={`who-part-${one}`}
            onClick={event => { event.preventDefault(); props.onMore(one); }}>{t(`who.part.${one}` as Key)}</a>
        ))}
      </nav>
      {part === 'beliefs' ? <UnderBeliefs desk={props.desk} /> : <Caused {...props} better={part === 'better'} />}
    </div>
  );
}

/** What two of the parts need: who caused what, worked out once. */
function Caused({ desk, review, more, onMore, better, ...goes }: Props & { better: boolean }) {
  const view = useWorkedOut(() => desk.ask('WhoCaused'), desk);
  return (
    <>
      <h1>{t(better ? 'better.title' : 'who.caused.title')}</h1>
      {!better && <p class="subtitle">{t('who.caused.text')}</p>}
      {!view?.result && <Waiting done={view?.done ?? 0} words={percent => t('who.caused.wait', { percent })} label={t('review.tab.who')} testid="who-wait" />}
      {view?.result && better && <Better desk={desk} review={review} result={view.result} more={more.slice(1)} onMore={(...rest) => onMore('better', ...rest)} />}
      {view?.result && !better && <Result result={view.result} {...goes} />}
    </>
  );
}

function Result({ result, onTurn, onMoment }: { result: Attribution } & Pick<Props, 'onTurn' | 'onMoment'>) {
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
