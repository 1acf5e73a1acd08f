import { useState } from 'preact/hooks';
import type { AmongPlaysView, NumberAmongPlaysView, ReviewPage, TeamPage } from '../../../protocol';
import { t } from '../../../messages';
import { TeamMark } from '../../../parts/team-mark';
import type { Desk } from '../../../wire/connection';
import { useWorkedOut } from '../use-worked-out';
import { Waiting } from '../waiting';
import { Fan } from './fan-chart';
import { Ranks } from './ranks';

/** As many plays as the server plays; said while they are not there yet. */
const usual = 200;
const few = 12;

/** The session against plays of its scenario without people. */
export function BesidePlays({ desk, review }: { desk: Desk<TeamPage>; review: ReviewPage }) {
  const view = useWorkedOut(() => desk.ask('BesidePlays'), desk);
  if (view?.result) return <Placed among={view.result} scenario={review.scenario} />;
  return <Waiting done={view?.done ?? 0} words={percent => t('across.wait', { n: usual, percent })} label={t('across.title')} testid="across-wait" />;
}

function Placed({ among, scenario }: { among: AmongPlaysView; scenario: string }) {
  const labels = [t('review.opening'), ...among.turnLabels];
  const of = (kind: string) => among.numbers.filter(number => number.kind === kind);
  const command = `wargame playtest ${scenario} --runs ${among.plays} --seed ${among.seed} --profile ${among.profile}`;
  return (
    <section class="block across-plays" data-testid="across-plays" data-plays={among.plays}>
      <h2>{t('across.plays', { n: among.plays })}</h2>
      <p class="story">{t('across.plays.not')}</p>
      <h3>{t('across.mandates', { n: among.plays })}</h3>
      <Ranks scores={of('score')} />
      <Legend />
      <Fans title={t('across.fans.score')} numbers={of('score')} labels={labels} />
      <Fans title={t('across.fans.board')} numbers={of('board')} labels={labels} />
      <Others numbers={of('number')} labels={labels} />
      <p class="muted across-how">{t('across.plays.what', { casts: among.casts })} {t('across.plays.again')} <code>{command}</code></p>
    </section>
  );
}

function Legend() {
  return (
    <ul class="fan-legend">
      {(['class', 'middle', 'half', 'most'] as const).map(kind => (
        <li key={kind}>
          <svg width="34" height="16" viewBox="0 0 34 16" aria-hidden="true">
            {kind === 'half' || kind === 'most' ? <rect class={`fan-${kind}`} width="34" height="16" /> : <path class={`fan-${kind}`} d="M0 8H34" />}
          </svg>
          {t(`across.legend.${kind}`)}
        </li>
      ))}
    </ul>
  );
}

interface FansProps {
  readonly title: string;
  readonly numbers: readonly NumberAmongPlaysView[];
  readonly labels: readonly string[];
}

function Fans({ title, numbers, labels }: FansProps) {
  if (numbers.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <div class="fans">{numbers.map(number => <Fan key={number.key} number={number} labels={labels}>{number.shape && <TeamMark shape={number.shape} colour={number.colour} size={18} />}</Fan>)}</div>
    </>
  );
}

/** All other numbers, to search; the most unusual are shown first, and more on demand. */
function Others({ numbers, labels }: Omit<FansProps, 'title'>) {
  const [wanted, setWanted] = useState('');
  const [most, setMost] = useState(few);
  const found = numbers.filter(number => `${number.label} ${number.key}`.toLowerCase().includes(wanted.trim().toLowerCase()));
  return (
    <>
      <h3>{t('across.fans.number')} <span class="muted">{t('review.numbers.n', { n: numbers.length })}</span></h3>
      <input type="search" class="across-search" value={wanted} placeholder={t('review.search')} aria-label={t('review.search')} data-testid="across-search" onInput={event => { setWanted(event.currentTarget.value); setMost(few); }} />
      {found.length === 0 && <p role="status">{t('across.none')}</p>}
      <div class="fans">{found.slice(0, most).map(number => <Fan key={number.key} number={number} labels={labels} />)}</div>
      {found.length > most && <p><button type="button" class="button" data-testid="across-more" onClick={() => setMost(most + 2 * few)}>{t('across.more', { n: Math.min(2 * few, found.length - most) })}</button></p>}
    </>
  );
}
