import { isAlias, isCollection, isMap, isScalar, isSeq, parseDocument, type Document, type Node, type Pair, type Scalar, type YAMLMap } from 'yaml';

/** A value in the text. */
export interface Cell {
  /** As people read it: lists with commas between. */
  readonly text: string;
  /** Where it stands, from and to, in characters of the file. */
  readonly from: number;
  readonly to: number;
  /** Whether it is a list. */
  readonly list: boolean;
  /** Whether it can be changed in a grid: on one line, and nothing inside that would be lost. */
  readonly simple: boolean;
  /** How it is written: PLAIN, QUOTE_DOUBLE, … */
  readonly style: string;
}

/** An item of a list of maps, such as an inject. */
export interface Row {
  readonly file: string;
  readonly id: string;
  /** Where it begins. */
  readonly at: number;
  /** Whether it is written in braces. */
  readonly flow: boolean;
  readonly cells: Readonly<Record<string, Cell>>;
  readonly node: YAMLMap;
}

export const parse = (text: string): Document => parseDocument(text, { keepSourceTokens: true, schema: 'failsafe', prettyErrors: false, logLevel: 'silent' });

/** The items of a section, as far as the text can be read. */
export function rowsOf(file: string, text: string, section: string, document = parse(text)): readonly Row[] {
  const list = isMap(document.contents) ? document.contents.get(section, true) : null;
  if (!isSeq(list)) return [];
  return list.items.filter(isMap).map(node => ({
    file, node, at: node.range![0], flow: node.flow === true, id: textOf(node.get('id', true) as Node | undefined),
    cells: Object.fromEntries((node.items as Pair<Scalar, Node | null>[]).filter(pair => isScalar(pair.key)).map(pair => [String(pair.key.value), cellOf(text, pair)])),
  }));
}

export function textOf(node: Node | null | undefined): string {
  if (!node || isAlias(node)) return '';
  if (isScalar(node)) return node.value === null || node.value === undefined ? '' : String(node.value);
  if (isSeq(node)) return node.items.map(item => textOf(item as Node)).join(', ');
  return '…';
}

function cellOf(text: string, pair: Pair<Scalar, Node | null>): Cell {
  const value = pair.value;
  if (!value?.range) {
    const end = pair.key.range![1];
    return { text: '', from: end, to: end, list: false, simple: false, style: 'PLAIN' };
  }
  const [from, to] = value.range;
  const lines = text.slice(from, to).includes('\n');
  return {
    text: textOf(value).trim(), from, to,
    list: isSeq(value),
    simple: !lines && !isMap(value) && !(isCollection(value) && (!value.flow || value.items.some(item => !isScalar(item)))),
    style: isScalar(value) ? String(value.type ?? 'PLAIN') : 'FLOW',
  };
}
