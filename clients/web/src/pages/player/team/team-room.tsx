import { useState } from 'preact/hooks';
import { t, type Key } from '../../../messages';
import { OwnNote } from './own-note';
import { TeamDecisions } from './team-decisions';
import { TeamPeople } from './team-people';
import { TeamTalk } from './team-talk';

const parts = ['talk', 'people', 'decisions', 'note'] as const;
type Part = (typeof parts)[number];

/** The team among itself: its channel, its people, what it decided, and a sheet for each alone. */
export function TeamRoom() {
  const [part, setPart] = useState<Part>('talk');
  return (
    <div class="team-room">
      <div class="segments" role="group" aria-label={t('team.parts')}>
        {parts.map(name => <button key={name} type="button" aria-pressed={part === name} data-testid={`team-${name}-open`} onClick={() => setPart(name)}>{t(`team.${name}` as Key)}</button>)}
      </div>
      {part === 'talk' && <TeamTalk />}
      {part === 'people' && <TeamPeople />}
      {part === 'decisions' && <TeamDecisions />}
      {part === 'note' && <OwnNote />}
    </div>
  );
}
