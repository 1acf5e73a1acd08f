import type { TeamStatus } from '../../protocol';
import { t } from '../../messages';
import { Crises } from '../../parts/crises';
import { Figure } from '../../parts/figure';
import { Ladder } from '../../parts/ladder';
import { SituationMap } from '../../parts/map/situation-map';
import { TeamChip } from '../../parts/team-chip';
import { useAtDesk } from './context';

export function Headline() {
  const { page } = useAtDesk();
  return (
    <div class="headline">
      <h1 data-testid="headline">{page.header.headline || page.header.title}</h1>
    </div>
  );
}

/** What stands: the map, the team's own figures, ladders and crises, the shared board, the other teams. */
export function Situation({ size }: { size: 'laptop' | 'phone' }) {
  const { page } = useAtDesk();
  const figures = <div class="figure-grid own">{page.numbers.map(number => <Figure key={number.key} number={number} />)}</div>;
  return (
    <>
      {size === 'laptop' && figures}
      <SituationMap map={page.map} size={size} />
      {size === 'phone' && figures}
      {page.ladders.map(ladder => <section class="block" key={ladder.id}><Ladder ladder={ladder} heading="h2" /></section>)}
      <Crises crises={page.crises} />
      {page.intelligence.length > 0 && (
        <section class="block" data-testid="intelligence">
          <h2>{t('told.title')}</h2>
          <div class="figure-grid">{page.intelligence.map(number => <Figure key={number.key} number={number} size="small" />)}</div>
        </section>
      )}
      <section class="block">
        <h2>{t('board.title')} <span class="muted">{t('board.everyone')}</span></h2>
        <div class="figure-grid">{page.board.map(number => <Figure key={number.key} number={number} size="small" />)}</div>
      </section>
      <section class="block">
        <h2>{t('teams.title')}</h2>
        <OtherTeams teams={page.teams.filter(team => team.actor !== page.me.actor)} />
      </section>
    </>
  );
}

/** Those whom people play, each with what it does; the rest by name. */
function OtherTeams({ teams }: { teams: readonly TeamStatus[] }) {
  const alone = teams.filter(team => !team.played);
  return (
    <>
      <ul class="team-chips">{teams.filter(team => team.played).map(team => <TeamChip key={team.actor} team={team} />)}</ul>
      {alone.length > 0 && (
        <>
          <p class="muted">{t('teams.alone')}</p>
          <ul class="team-chips">{alone.map(team => <TeamChip key={team.actor} team={team} short />)}</ul>
        </>
      )}
    </>
  );
}
