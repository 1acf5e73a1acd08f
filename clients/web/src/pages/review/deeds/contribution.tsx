import { useState } from 'preact/hooks';
import type { ContributionView, ContributorView, CriterionView, RubricView, TeamStatus } from '../../../protocol';
import { language, t, type Key } from '../../../messages';
import { TeamMark } from '../../../parts/team-mark';
import { hashOf } from '../use-place';

const levels = ['none', 'little', 'usual', 'much'];
const rate = (value: number) => new Intl.NumberFormat(language(), { maximumFractionDigits: 1 }).format(value);
const ratio = (value: number) => new Intl.NumberFormat(language(), { style: 'percent', maximumFractionDigits: 0 }).format(value);

/** Who contributed what, by a rubric: everybody for control, oneself for who sits in a team. Each level opens the moments that it comes of. */
export function Contribution({ rubric, teams, everybody }: { rubric: RubricView; teams: readonly TeamStatus[]; everybody: boolean }) {
  const [open, setOpen] = useState('');
  return (
    <section class="block contribution" data-testid="contribution">
      <h2>{everybody ? t('contribution.title') : t('contribution.title.own')}</h2>
      <p>{t('contribution.text')}</p>
      <p class="muted">{t('contribution.key', { little: ratio(rubric.littleBelow), much: ratio(rubric.muchFrom) })}</p>
      <div class="contribution-scroll" tabIndex={0} role="region" aria-label={t('contribution.title')}>
        <table class="contribution-table">
          <thead><tr><th scope="col">{t('contribution.who')}</th>{rubric.criteria.map(criterion => <Head key={criterion.id} criterion={criterion} />)}</tr></thead>
          {rubric.contributors.map(one => {
            const id = one.seatId || `team/${one.actor}`;
            return <Row key={id} id={id} one={one} team={teams.find(team => team.actor === one.actor)} criteria={rubric.criteria} open={open} onOpen={found => setOpen(found === open ? '' : found)} />;
          })}
        </table>
      </div>
    </section>
  );
}

function Head({ criterion }: { criterion: CriterionView }) {
  return (
    <th scope="col">
      {t(`contribution.${criterion.id}` as Key)}
      <small>{t(`contribution.${criterion.id}.means` as Key)}{criterion.weight !== null && ` ${t('contribution.weight', { n: criterion.weight })}.`}</small>
    </th>
  );
}

interface RowOf { readonly id: string; readonly one: ContributorView; readonly team: TeamStatus | undefined; readonly criteria: readonly CriterionView[]; readonly open: string; readonly onOpen: (cell: string) => void }

function Row({ id, one, team, criteria, open, onOpen }: RowOf) {
  const place = criteria.findIndex(criterion => open === `${id}/${criterion.id}`);
  const shown = one.contributions[place];
  return (
    <tbody class={one.seatId ? 'person' : 'team'} data-testid={`contribution-${id}`}>
      <tr>
        <th scope="row">{one.seatId ? <>{one.person || '–'} <span class="muted">{one.title}</span></> : <>{team && <TeamMark shape={team.shape} colour={team.colour} size={16} />} {team?.name ?? one.actor} <span class="muted">{t('contribution.team')}</span></>}</th>
        {one.contributions.map((part, at) => {
          const cell = `${id}/${criteria[at]!.id}`;
          return (
            <td key={cell}>
              <button type="button" class="contribution-level" data-level={part.level} data-testid={`contribution-${criteria[at]!.id}`} aria-expanded={open === cell} onClick={() => onOpen(cell)}>
                <span class="steps" aria-hidden="true">{levels.slice(1).map((level, step) => <i key={level} class={levels.indexOf(part.level) > step ? 'full' : ''} />)}</span>
                {t(`contribution.level.${part.level}` as Key)} <small>{part.count}</small>
              </button>
            </td>
          );
        })}
      </tr>
      {shown && <tr><td class="contribution-moments" colSpan={criteria.length + 1}><Moments part={shown} criterion={criteria[place]!.id} /></td></tr>}
    </tbody>
  );
}

function Moments({ part, criterion }: { part: ContributionView; criterion: string }) {
  return (
    <div data-testid="contribution-moments">
      <p><strong>{t(`contribution.${criterion}` as Key)}</strong> <span class="muted">{t('contribution.count', { n: part.count, rate: rate(part.perTurn) })}{part.median !== null && `, ${t('contribution.median', { median: rate(part.median) })}`}</span></p>
      {part.evidence.length === 0 ? <p class="muted">{t('contribution.moments.none')}</p> : (
        <>
          <p class="kicker">{part.evidence.length < part.count ? t('contribution.moments.latest', { n: part.evidence.length }) : t('contribution.moments')}</p>
          <ul>
            {part.evidence.map(moment => (
              <li key={moment.version}><a href={hashOf('replay', String(moment.version))}>{moment.turnLabel || t('contribution.moment', { version: moment.version })}</a>{moment.words && ` ${moment.words}`}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
