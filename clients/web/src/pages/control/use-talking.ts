import type { TeamStatus } from '../../protocol';
import { partyOf } from '../../parts/party';
import { control } from '../../parts/talk/parties';
import type { Talking } from '../../parts/talk/talking';
import { useControl } from './context';

/** Control talks to every team, and speaks for actors that nobody plays. */
export function useTalking(): Talking {
  const { desk, page } = useControl();
  const desks = page.desks.map(one => one.team);
  return {
    me: control, reader: control, session: page.header.sessionId, talk: page.talk,
    parties: desks.filter(team => team.played || isTeam(page.desks.length, team)).map(partyOf),
    voices: desks.filter(team => !team.played).map(partyOf),
    send: message => desk.command('SendMessage', message),
    markRead: (conversation, number) => desk.command('MarkRead', conversation, number),
  };
}

// With many actors only those that people play are offered; the others would not read it.
const isTeam = (actors: number, team: TeamStatus) => actors <= 10 && team.shape !== '';
