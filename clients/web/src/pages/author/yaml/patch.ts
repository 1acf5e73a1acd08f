import { isMap, isScalar, isSeq, type Node, type Pair, type Scalar } from 'yaml';
import { parse, rowsOf, textOf, type Row } from './items';
import { written } from './written';

/** A text in the place of another. Everything outside stays, byte for byte. */
export interface Patch {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

export const apply = (text: string, { from, to, insert }: Patch): string => text.slice(0, from) + insert + text.slice(to);

/** Lists, as the grid shows and takes them. */
const listKeys = new Set(['to']);

/**
 * Sets a value of an item: changed where it stands, put in where it is missing, taken out where it is empty.
 * @returns Null when that cannot be done without touching something else; then it is done in the text.
 */
export function setCell(text: string, row: Row, key: string, value: string, order: readonly string[]): Patch | null {
  const cell = row.cells[key];
  const patch = cell
    ? value === '' ? removal(text, row, key) : cell.simple ? { from: cell.from, to: cell.to, insert: valueOf(key, value, cell.style, row.flow) } : null
    : value === '' ? null : insertion(text, row, key, valueOf(key, value, 'PLAIN', row.flow), order);
  return patch && isGood(text, patch, row, key, value) ? patch : null;
}

function valueOf(key: string, value: string, style: string, flow: boolean): string {
  if (!listKeys.has(key) || !value.includes(',')) return written(value, style, flow);
  return `[${value.split(',').map(one => one.trim()).filter(Boolean).map(one => written(one, 'PLAIN', true)).join(', ')}]`;
}

/** After the nearest key before it that stands on one line, on a line of its own; in braces, after that key's value. */
function insertion(text: string, row: Row, key: string, value: string, order: readonly string[]): Patch | null {
  const before = order.slice(0, Math.max(0, order.indexOf(key)));
  const pairs = (row.node.items as Pair<Scalar, Node | null>[]).filter(pair => isScalar(pair.key) && pair.value?.range && !text.slice(pair.key.range![0], pair.value.range[1]).includes('\n'));
  const rank = (pair: Pair<Scalar, Node | null>) => before.indexOf(String(pair.key.value));
  const anchor = [...pairs].sort((one, other) => rank(other) - rank(one))[0];
  if (!anchor) return null;
  const end = anchor.value!.range![1];
  if (row.flow) return { from: end, to: end, insert: `, ${key}: ${value}` };
  const start = anchor.key.range![0];
  const column = start - (text.lastIndexOf('\n', start - 1) + 1);
  const line = text.indexOf('\n', end);
  const at = line < 0 ? text.length : text[line - 1] === '\r' ? line - 1 : line;
  return { from: at, to: at, insert: `${eol(text)}${' '.repeat(column)}${key}: ${value}` };
}

/** Takes a key out with its line; a comment behind it stays. */
function removal(text: string, row: Row, key: string): Patch | null {
  const pairs = row.node.items as Pair<Scalar, Node | null>[];
  const index = pairs.findIndex(pair => isScalar(pair.key) && pair.key.value === key);
  const pair = pairs[index];
  if (!pair?.value?.range) return null;
  const [from, to] = [pair.key.range![0], pair.value.range[1]];
  if (row.flow) {
    const next = pairs[index + 1];
    if (next) return { from, to: next.key.range![0], insert: '' };
    const earlier = pairs[index - 1]?.value?.range;
    return earlier ? { from: earlier[1], to, insert: '' } : null;
  }
  const lineStart = text.lastIndexOf('\n', from - 1) + 1;
  if (text.slice(lineStart, from).trim() !== '' || text.slice(from, to).includes('\n')) return null;
  const lineEnd = text.indexOf('\n', to);
  const rest = text.slice(to, lineEnd < 0 ? text.length : lineEnd);
  return rest.trim() === '' && lineEnd >= 0 ? { from: lineStart, to: lineEnd + 1, insert: '' } : { from, to: to + rest.search(/\S|$/), insert: '' };
}

/** A new item at the end of a section's list, with a line for each key. */
export function addItem(text: string, section: string, lines: readonly (readonly [string, string])[]): Patch | null {
  const document = parse(text);
  const list = isMap(document.contents) ? document.contents.get(section, true) : null;
  if (!isSeq(list) || list.flow || list.items.length === 0) return null;
  const first = (list.items[0] as Node).range![0];
  const indent = ' '.repeat(first - (text.lastIndexOf('\n', first - 1) + 1));
  const dash = text.lastIndexOf('-', first);
  const lead = text.slice(text.lastIndexOf('\n', dash) + 1, first);
  let end = (list.items.at(-1) as Node).range![1];
  end -= text.slice(0, end).length - text.slice(0, end).trimEnd().length;
  const line = text.indexOf('\n', end);
  const at = line < 0 ? text.length : text[line - 1] === '\r' ? line - 1 : line;
  const body = lines.map(([key, value], index) => `${index === 0 ? lead : indent}${key}: ${written(value, 'PLAIN', false)}`).join(eol(text));
  return { from: at, to: at, insert: `${eol(text)}${body}` };
}

const eol = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');

/** Whether the patched text says what was meant there, and the same as before everywhere else. */
function isGood(text: string, patch: Patch, row: Row, key: string, value: string): boolean {
  const after = parse(apply(text, patch));
  if (after.errors.length > 0) return false;
  const same = (node: Row) => Object.entries(node.cells).filter(([name]) => name !== key).map(([name, cell]) => `${name}: ${cell.text}`).join('\n');
  const section = sectionOf(text, row);
  const [old, now] = [rowsOf(row.file, text, section), rowsOf(row.file, apply(text, patch), section, after)];
  const index = old.findIndex(one => one.at === row.at);
  if (index < 0 || old.length !== now.length) return false;
  const list = value.split(',').map(one => one.trim()).filter(Boolean).join(', ');
  const shown = now[index]!.cells[key]?.text ?? '';
  return shown === (listKeys.has(key) ? list : value) && old.every((one, place) => same(one) === same(now[place]!));
}

function sectionOf(text: string, row: Row): string {
  const contents = parse(text).contents;
  if (!isMap(contents)) return '';
  const pair = (contents.items as Pair<Scalar, Node | null>[]).find(one => one.value?.range && one.value.range[0] <= row.at && row.at < one.value.range[2]);
  return textOf(pair?.key);
}
