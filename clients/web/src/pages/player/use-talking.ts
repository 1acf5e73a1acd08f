import { partyOf } from '../../parts/party';
import { control } from '../../parts/talk/parties';
import type { Talking } from '../../parts/talk/talking';
import { useAtDesk } from './context';

/** The own team talks to every other team and to control. */
export function useTalking(): Talking {
  const { desk, page, seatId, session } = useAtDesk();
  const others = page.teams.filter(team => team.actor !== page.me.actor).map(partyOf);
  return {
    me: page.me.actor, reader: seatId, session, talk: page.talk, voices: [],
    parties: [...others, { id: control, name: '', code: '', colour: '', shape: '' }],
    send: message => desk.command('SendMessage', message),
    markRead: (conversation, number) => desk.command('MarkRead', conversation, number),
  };
}
