import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { TeamPage } from '../../protocol';
import type { Desk } from '../../wire/connection';

export interface AtDesk {
  readonly desk: Desk<TeamPage>;
  readonly page: TeamPage;
  /** The reader's own seat. */
  readonly seatId: string;
  /** The session's id, under which forms are kept on the device. */
  readonly session: string;
}

export const DeskContext = createContext<AtDesk | null>(null);

/** The desk at which the reader sits. */
export function useAtDesk(): AtDesk {
  const at = useContext(DeskContext);
  if (!at) throw new Error('no desk around this component');
  return at;
}
