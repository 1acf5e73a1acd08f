import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { AuthorPlace } from '../../../protocol';
import type { Patch } from '../yaml/patch';
import type { Campaign } from '../plays/campaign';
import type { Workspace } from '../workspace';

/** What the parts of the author's desk share. */
export interface Desk {
  readonly work: Workspace;
  /** What it does in a thousand plays. */
  readonly campaign: Campaign;
  /** The file that is shown; empty for none. */
  readonly path: string;
  /** Shows a file, or a place in it. */
  readonly show: (path: string, place?: Pick<AuthorPlace, 'line' | 'column' | 'length'>) => void;
  /** Changes a file by a patch of its text. */
  readonly patch: (path: string, patch: Patch) => void;
}

export const DeskContext = createContext<Desk | null>(null);

export function useAuthorDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('outside of an author’s desk');
  return desk;
}
