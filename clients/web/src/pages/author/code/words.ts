import type { AuthorName, AuthorPlace } from '../../../protocol';

/** A word of the text: an id, a key, or a path. */
export interface Word {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** The path or id around a place. A minus in a formula stands between spaces, so a hyphen belongs to the word. */
export function wordAt(text: string, at: number): Word | null {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const end = text.indexOf('\n', at);
  const line = text.slice(start, end < 0 ? text.length : end);
  for (const match of line.matchAll(/[\p{L}\p{N}_$-]+(?:[./][\p{L}\p{N}_$./-]*\.(?:yaml|md))?|\.\.?\/[\w./-]+/gu)) {
    const [from, to] = [start + match.index, start + match.index + match[0].length];
    if (from <= at && at <= to) return { text: match[0], from, to };
  }
  return null;
}

/** The paths that a file of a scenario may mean by a relative one. */
export function pathsOf(file: string, written: string): readonly string[] {
  const folder = file.split('/')[0]!;
  const parts = [folder];
  for (const part of written.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.length > 1 ? [parts.join('/')] : [];
}

/** Kinds of things, the likeliest to be meant first. */
const kinds = ['entity', 'variable', 'instrument', 'inject', 'coefficient', 'crisis', 'ladder', 'card', 'option', 'rule', 'stage', 'profile'];

/** What a word may name, the likeliest first; elsewhere than where it stands before there. */
export function definitionsOf(names: readonly AuthorName[], word: string, wanted: readonly string[] = []): readonly (AuthorName & { readonly at: AuthorPlace })[] {
  const rank = (name: AuthorName) => (wanted.includes(name.kind) ? -1 : kinds.indexOf(name.kind));
  return names.filter((name): name is AuthorName & { at: AuthorPlace } => name.id === word && name.at !== null).sort((one, other) => rank(one) - rank(other));
}
