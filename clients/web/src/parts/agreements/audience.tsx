import type { PartyView } from '../../protocol';
import { t } from '../../messages';
import { TeamMark } from '../team-mark';
import { everyone } from './dealing';

interface Props {
  readonly parties: readonly PartyView[];
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: readonly string[]) => void;
  readonly testid: string;
  /** What is chosen for; a group needs a name. */
  readonly legend?: string;
  /** Whether the whole room can be chosen. */
  readonly room?: boolean;
}

/** Parties to choose from, several at once. */
export function Audience({ parties, chosen, onChoose, testid, legend, room = true }: Props) {
  const toggle = (id: string) => onChoose(chosen.includes(id) ? chosen.filter(other => other !== id) : [...chosen, id]);
  return (
    <fieldset class="field">
      <legend>{legend ?? t('agreement.disclose.to')}</legend>
      <div class="addressees">
        {parties.map(party => (
          <button key={party.id} type="button" class="chip" aria-pressed={chosen.includes(party.id)} data-testid={`${testid}-${party.id}`} onClick={() => toggle(party.id)}>
            {party.shape && <TeamMark shape={party.shape} colour={party.colour} size={16} />} {party.name}
          </button>
        ))}
        {room && <button type="button" class="chip" aria-pressed={chosen.includes(everyone)} data-testid={`${testid}-everyone`} onClick={() => toggle(everyone)}>{t('agreement.everyone')}</button>}
      </div>
    </fieldset>
  );
}
