import type { TeamCard } from '../protocol';
import { t } from '../messages';
import { TeamMark } from './team-mark';

interface Props {
  readonly teams: readonly TeamCard[];
  readonly chosen: string;
  readonly onChoose: (actor: string) => void;
  readonly testid: string;
  readonly legend: string;
  /** Shows free seats and refuses full teams. */
  readonly seats?: boolean;
}

/** The sides to choose from: shape, code, name and what they want. */
export function TeamPicker({ teams, chosen, onChoose, testid, legend, seats }: Props) {
  return (
    <fieldset class={teams.length > 8 ? 'team-picker many' : 'team-picker'}>
      <legend>{legend}</legend>
      {teams.map(team => {
        const free = team.seats - team.taken;
        const full = !!seats && free <= 0;
        return (
          <label key={team.actor} class={chosen === team.actor ? 'team-option chosen' : full ? 'team-option full' : 'team-option'}>
            <input type="radio" name={testid} value={team.actor} checked={chosen === team.actor} disabled={full}
              data-testid={`${testid}-${team.actor}`} onChange={() => onChoose(team.actor)} />
            <TeamMark shape={team.shape} colour={team.colour} size={26} />
            <span class="team-words">
              <span class="team-name"><strong>{team.name}</strong> <span class="code">{team.code}</span></span>
              <span class="teaser">{team.teaser}</span>
              {seats && <span class="muted">{full ? t('join.full') : t('join.free', { n: free })}</span>}
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
