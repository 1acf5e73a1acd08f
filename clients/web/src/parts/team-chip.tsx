import type { TeamStatus } from '../protocol';
import { tWord } from '../messages';
import { TeamMark } from './team-mark';

/** A team and whether it is waited for: dashed while it is, solid when it is done. `short` gives its name instead of what it does. */
export function TeamChip({ team, short = false }: { team: TeamStatus; short?: boolean }) {
  return (
    <li class={team.waiting ? 'team-chip waiting' : 'team-chip'} title={team.name} data-testid={`team-${team.actor}`} data-status={team.status}>
      <TeamMark shape={team.shape} colour={team.colour} size={16} />
      <strong>{team.code}</strong>{' '}
      {short ? <span class="chip-name">{team.name}</span> : <span>{team.played || team.status === 'bot' ? tWord('status', team.status) : tWord('status', 'doctrine')}</span>}
    </li>
  );
}
