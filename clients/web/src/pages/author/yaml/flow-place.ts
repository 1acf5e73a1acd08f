import { unquoted, type Place } from './place';

interface Level {
  readonly kind: '{' | '[';
  readonly path: readonly string[];
  readonly given: string[];
  key: string;
  word: string;
}

/** The same inside braces and brackets: `to: [capital, un` or `- { id: raid, ch`. */
export function flowPlace(text: string, path: readonly string[]): Place | null {
  const levels: Level[] = [];
  let quote = '';
  for (let at = 0; at < text.length; at++) {
    const letter = text[at]!;
    const level = levels.at(-1);
    if (quote) {
      quote = letter === quote ? '' : quote;
      if (level) level.word += letter;
      continue;
    }
    if ((letter === '"' || letter === "'") && (level?.word.trim() ?? '') === '') quote = letter;
    if (letter === '{' || letter === '[') {
      const within = level ? inside(level) : path;
      levels.push({ kind: letter, path: within, given: [], key: '', word: '' });
    } else if (letter === '}' || letter === ']') levels.pop();
    else if (level && letter === ',') [level.key, level.word] = ['', ''];
    else if (level && letter === ':' && level.kind === '{' && level.key === '' && /\s|^$/.test(text[at + 1] ?? '')) {
      level.key = unquoted(level.word);
      level.given.push(level.key);
      level.word = '';
    } else if (level) level.word += letter;
  }
  const last = levels.at(-1);
  if (!last) return null;
  if (last.kind === '[') {
    // An item of a list of plain values stands for the value of the list's key.
    const key = last.path.at(-1);
    return { path: last.path.slice(0, -1), part: 'value', key: key ?? '', given: [] };
  }
  return last.key === ''
    ? { path: last.path, part: 'key', key: '', given: last.given }
    : { path: last.path, part: 'value', key: last.key, given: last.given };
}

const inside = (level: Level): readonly string[] => (level.kind === '[' ? [...level.path, '[]'] : level.key === '' ? level.path : [...level.path, level.key]);
