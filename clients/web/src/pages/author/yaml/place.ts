import { flowPlace } from './flow-place';

/** Where in a YAML text somebody types. Read from the lines alone, because a text that is being typed is seldom whole. */
export interface Place {
  /** The keys and list items (`[]`) that lead to the map or list at hand: `['injects', '[]']`. */
  readonly path: readonly string[];
  /** A key, the value of a key, or an item of a list that may still become either. */
  readonly part: 'key' | 'value' | 'item';
  /** The key whose value is typed; empty otherwise. */
  readonly key: string;
  /** Keys that the map has already. */
  readonly given: readonly string[];
}

/** Where a key or a dash stands on a line. */
interface Mark {
  readonly column: number;
  /** The key; null for a dash. */
  readonly key: string | null;
}

const keyPattern = /^("(?:[^"\\]|\\.)*"|'[^']*'|[^\s#:,[\]{}"'&*!|>%@`-][^#:,[\]{}]*?|-[^\s#:,[\]{}][^#:,[\]{}]*?)\s*:(?=\s|$)/;

/** The dashes and the key that a line begins with. */
export function marksOf(line: string): { readonly marks: readonly Mark[]; readonly rest: number } {
  const marks: Mark[] = [];
  let at = line.search(/\S|$/);
  while (line[at] === '-' && (at + 1 === line.length || line[at + 1] === ' ')) {
    marks.push({ column: at, key: null });
    at += 1 + (line.slice(at + 1).match(/^ */)?.[0].length ?? 0);
  }
  const key = keyPattern.exec(line.slice(at));
  if (!key) return { marks, rest: at };
  marks.push({ column: at, key: unquoted(key[1]!) });
  return { marks, rest: at + key[0].length };
}

export function placeAt(text: string, offset: number): Place | null {
  const lines = text.slice(0, offset).split('\n');
  const number = lines.length - 1;
  const typed = lines[number]!;
  if (inComment(typed)) return null;
  const opened = openedAt(lines);
  const line = opened ?? number;
  const { marks, rest } = marksOf(lines[line]!);
  const here = marks.at(-1);
  const startsKey = here && here.key !== null;
  if (opened !== null) {
    const outer = blockPath(text, line, startsKey ? here.column : rest);
    if (outer === null) return null;
    return flowPlace(lines.slice(line).join('\n').slice(rest), startsKey ? [...outer.path, here.key!] : outer.path);
  }
  const column = startsKey ? here.column : rest;
  const outer = blockPath(text, number, column);
  if (outer === null) return null;
  if (startsKey) return { path: outer.path, part: 'value', key: here.key!, given: outer.given };
  const isItem = marks.length > 0;
  return { path: outer.path, part: isItem ? 'item' : 'key', key: '', given: outer.given };
}

/** The line on which a brace or bracket was opened that is still open at the end; null when none is. */
function openedAt(lines: readonly string[]): number | null {
  const last = lines.length - 1;
  for (let first = last; first >= Math.max(0, last - 12); first--) {
    const { marks, rest } = marksOf(lines[first]!);
    if (marks.length === 0 && first > 0 && first === last && lines[first]!.trim() !== '' && first < last) continue;
    if (depthOf(lines.slice(first).join('\n').slice(rest)) > 0) return first;
    if (marks.length > 0) return null;
  }
  return null;
}

function depthOf(text: string): number {
  let depth = 0;
  let quote = '';
  for (let at = 0; at < text.length; at++) {
    const letter = text[at]!;
    if (quote) quote = letter === quote ? '' : quote;
    else if ((letter === '"' || letter === "'") && /[\s[{,:]/.test(text[at - 1] ?? ' ')) quote = letter;
    else if ((letter === '{' || letter === '[') && (depth > 0 || /\s/.test(text[at - 1] ?? ' '))) depth++;
    else if ((letter === '}' || letter === ']') && depth > 0) depth--;
    else if (letter === '#' && /\s/.test(text[at - 1] ?? ' ')) at = (text.indexOf('\n', at) + 1 || text.length + 1) - 1;
  }
  return depth;
}

/** What leads to a column of a line, and the keys that stand beside it; null inside a text of several lines. */
function blockPath(text: string, number: number, column: number): { path: readonly string[]; given: readonly string[] } | null {
  const lines = text.split('\n');
  const path: string[] = [];
  const given: string[] = [];
  let level = column;
  // A list may stand in the column of its key, but not in that of another list.
  let listed = false;
  const leads = (mark: Mark) => mark.column < level || (listed && mark.key !== null && mark.column === level);
  const step = (mark: Mark) => {
    path.unshift(mark.key ?? '[]');
    [level, listed] = [mark.column, mark.key === null];
  };
  for (const mark of [...marksOf(lines[number]!).marks].reverse()) if (mark.key === null && leads(mark)) step(mark);
  for (let at = number - 1; at >= 0 && (level > 0 || listed); at--) {
    const line = lines[at]!;
    if (line.trim() === '' || /^\s*#/.test(line)) continue;
    const { marks, rest } = marksOf(line);
    for (const mark of [...marks].reverse()) {
      if (leads(mark)) {
        if (mark.key !== null && /^\s*[|>][+-]?\d?\s*(#.*)?$/.test(line.slice(rest))) return null;
        step(mark);
      }
    }
  }
  addTop(lines, number, column, given, -1);
  addTop(lines, number, column, given, 1);
  return { path, given: [...new Set(given)] };
}

/** Keys in the same column, on the lines before or after, until the map ends. */
function addTop(lines: readonly string[], number: number, column: number, given: string[], step: 1 | -1): void {
  for (let at = number + step; at >= 0 && at < lines.length; at += step) {
    const line = lines[at]!;
    if (line.trim() === '' || /^\s*#/.test(line)) continue;
    const marks = marksOf(line).marks;
    if (line.search(/\S/) < column) {
      // The line of the dash may hold the first key.
      if (step < 0) for (const mark of marks) if (mark.key !== null && mark.column === column) given.push(mark.key);
      return;
    }
    const mark = marks[0];
    if (mark && mark.key !== null && mark.column === column) given.push(mark.key);
  }
}

function inComment(line: string): boolean {
  let quote = '';
  for (let at = 0; at < line.length; at++) {
    const letter = line[at]!;
    if (quote) quote = letter === quote ? '' : quote;
    else if ((letter === '"' || letter === "'") && /[\s[{,:(]/.test(line[at - 1] ?? ' ')) quote = letter;
    else if (letter === '#' && /\s/.test(line[at - 1] ?? ' ')) return true;
  }
  return false;
}

export function unquoted(key: string): string {
  return /^(["']).*\1$/.test(key) ? key.slice(1, -1) : key.trim();
}
