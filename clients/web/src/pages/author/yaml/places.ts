import type { AuthorPlace } from '../../../protocol';

/** Line and column, from 1, of a character of a text. */
export function offsetPlace(text: string, offset: number): Pick<AuthorPlace, 'line' | 'column' | 'length'> {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n'), length: 0 };
}
