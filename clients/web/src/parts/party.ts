import type { PartyView, TeamStatus } from '../protocol';

/** A team as one of those who talk, agree or are told. */
export const partyOf = (team: TeamStatus): PartyView => ({ id: team.actor, name: team.name, code: team.code, colour: team.colour, shape: team.shape });
