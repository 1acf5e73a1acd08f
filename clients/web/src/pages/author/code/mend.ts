import type { AuthorChange, AuthorMend } from '../../../protocol';
import type { Desk } from '../desk/context';
import { apply, type Patch } from '../yaml/patch';

/** Puts a suggested change into the texts, from the last place to the first so that places stay true. */
export function mend(desk: Desk, edit: AuthorMend): void {
  const files = [...new Set(edit.changes.map(change => change.file))];
  for (const path of files) {
    const file = desk.work.texts.get(path);
    if (!file?.own) continue;
    const patches = edit.changes.filter(change => change.file === path).map(change => patchOf(file.text, change)).sort((one, other) => other.from - one.from);
    desk.work.edit(path, patches.reduce(apply, file.text));
  }
}

export const patchOf = (text: string, { line, column, endLine, endColumn, text: insert }: AuthorChange): Patch =>
  ({ from: offsetOf(text, line, column), to: offsetOf(text, endLine, endColumn), insert });

/** The character of a line and column, from 1; the end where the text has no such line. */
export function offsetOf(text: string, line: number, column: number): number {
  let at = 0;
  for (let number = 1; number < line; number++) {
    const next = text.indexOf('\n', at);
    if (next < 0) return text.length;
    at = next + 1;
  }
  return Math.min(text.length, at + column - 1);
}
