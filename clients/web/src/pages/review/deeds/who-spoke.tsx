import type { SpokeView, TeamStatus } from '../../../protocol';
import { t } from '../../../messages';
import { TeamMark } from '../../../parts/team-mark';

/** Who wrote to whom, and how often in the whole session: a picture that is a table. */
export function WhoSpoke({ teams, spoke }: { teams: readonly TeamStatus[]; spoke: readonly SpokeView[] }) {
  const most = Math.max(1, ...spoke.map(one => one.messages));
  return (
    <section class="block">
      <h2>{t('deeds.spoke')}</h2>
      {spoke.length === 0 ? <p class="muted">{t('deeds.spoke.none')}</p> : (
        <div class="who-spoke-scroll" tabIndex={0} role="region" aria-label={t('deeds.spoke')}>
          <table class="who-spoke" data-testid="who-spoke">
            <thead><tr><th scope="col">{t('deeds.spoke.from')}</th>{teams.map(team => <th key={team.actor} scope="col"><TeamMark shape={team.shape} colour={team.colour} size={16} /> {team.code}</th>)}</tr></thead>
            <tbody>
              {teams.map(from => (
                <tr key={from.actor}>
                  <th scope="row"><TeamMark shape={from.shape} colour={from.colour} size={16} /> {from.name}</th>
                  {teams.map(to => {
                    const n = spoke.find(one => one.from === from.actor && one.to === to.actor)?.messages ?? 0;
                    return <td key={to.actor}>{from.actor === to.actor ? '' : <><span class="spoke-bar" style={{ '--share': n / most }} aria-hidden="true" />{n || '·'}</>}</td>;
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
