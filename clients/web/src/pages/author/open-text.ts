import { draftOf } from './drafts';
import type { FileRead } from './wire';

/** A text file that is open. */
export interface OpenText {
  readonly path: string;
  readonly own: boolean;
  /** The version that was read; empty for a file that is not on the server. */
  readonly hash: string;
  /** As it is on the server, with LF line ends. */
  readonly saved: string;
  /** As it is here. */
  readonly text: string;
  /** Whether the file's lines end as on Windows. */
  readonly crlf: boolean;
  /** What the server has instead of the version that this text was made from; null when nobody else wrote. */
  readonly theirs: FileRead | null;
}

export const isText = (path: string): boolean => /\.(yaml|md)$/.test(path);
export const isYaml = (path: string): boolean => path.endsWith('.yaml');
export const isDirty = (file: OpenText): boolean => file.text !== file.saved || file.hash === '';

export const lf = (text: string): string => text.replace(/\r\n?/g, '\n');

/** A file as the server has it, or the work on it that this device kept. */
export function opened(path: string, own: boolean, found: FileRead): OpenText {
  const [saved, draft] = [lf(found.text), own ? draftOf(path) : null];
  const file = { path, own, hash: found.hash, saved, text: saved, crlf: found.text.includes('\r\n'), theirs: null };
  if (!draft || draft.text === saved) return file;
  // The work was done on a version that is not there any more: both are shown.
  return draft.base === found.hash ? { ...file, text: draft.text } : { ...file, text: draft.text, hash: draft.base, theirs: found };
}
