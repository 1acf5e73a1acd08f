import type { ConversationView, PartyView } from '../../protocol';
import { t } from '../../messages';
import { TeamMark } from '../team-mark';

export const control = '@control';

/** A party's name in the reader's language. */
export const partyName = (party: Pick<PartyView, 'id' | 'name'>): string => (party.id === control ? t('control.title') : party.name);

/** What a conversation is called: its title, the others in it, or the own team. */
export function conversationName(conversation: ConversationView, me: string): string {
  const others = conversation.members.filter(member => member.id !== me);
  const names = others.length > 0 ? others.map(partyName).join(', ') : me === control ? '' : t('talk.ownTeam');
  return conversation.title ? `${conversation.title} · ${names}` : names;
}

/** Shapes and codes of those who hear it. */
export function PartyMarks({ parties }: { parties: readonly PartyView[] }) {
  return (
    <span class="party-marks">
      {parties.map(party => (
        <span key={party.id} class="party-mark">
          {party.shape ? <TeamMark shape={party.shape} colour={party.colour} size={14} /> : <span aria-hidden="true">◎</span>}
          <span class="code">{party.code || partyName(party)}</span>
        </span>
      ))}
    </span>
  );
}
