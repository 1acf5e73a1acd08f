import type { TeamStatus } from '../../../protocol';
import { t } from '../../../messages';
import { TeamMark } from '../../../parts/team-mark';

/** Whose eyes: the truth, or a team's. */
export function Viewpoints({ teams, chosen, onChoose }: { teams: readonly TeamStatus[]; chosen: string; onChoose: (actor: string) => void }) {
  return (
    <div class="viewpoints" role="group" aria-label={t('replay.eyes')}>
      <button type="button" class="chip" aria-pressed={chosen === ''} data-testid="replay-eyes-truth" onClick={() => onChoose('')}>{t('replay.truth')}</button>
      {teams.map(team => (
        <button key={team.actor} type="button" class="chip" aria-pressed={chosen === team.actor} data-testid={`replay-eyes-${team.actor}`} onClick={() => onChoose(team.actor)}>
          <TeamMark shape={team.shape} colour={team.colour} size={16} /> {team.name}
        </button>
      ))}
    </div>
  );
}
