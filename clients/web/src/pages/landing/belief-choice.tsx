import type { ProfileCard } from '../../protocol';
import { t } from '../../messages';

interface Props {
  readonly profiles: readonly ProfileCard[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

/** Where the evidence is contested, whoever opens a session says what the world is like. */
export function BeliefChoice({ profiles, chosen, onChoose }: Props) {
  if (profiles.length < 2) return null;
  const about = profiles.find(profile => profile.id === chosen)?.about;
  return (
    <label class="field">
      <span>{t('beliefs.choose')}</span>
      <select value={chosen} data-testid="landing-beliefs" onChange={event => onChoose(event.currentTarget.value)}>
        {profiles.map(profile => <option key={profile.id} value={profile.id}>{profile.name}</option>)}
      </select>
      {about && <small class="muted">{about}</small>}
    </label>
  );
}
