import { parse } from './items';

/** One change of meaning between two versions of a file. */
export interface Change {
  readonly kind: 'added' | 'removed' | 'changed' | 'renamed' | 'text';
  /** What changed: `inject raid`, `calendar`. */
  readonly subject: string;
  /** Where in it: `turn`, `effects blockade-costs because`; empty for all of it. */
  readonly key: string;
  readonly before: string;
  readonly after: string;
}

type Value = string | readonly Value[] | { readonly [key: string]: Value } | null;
type Fields = { readonly [key: string]: Value };

const singular: Readonly<Record<string, string>> = {
  entities: 'entity', variables: 'variable', profiles: 'profile', coefficients: 'coefficient', rules: 'rule', instruments: 'instrument', injects: 'inject', ladders: 'ladder',
  crises: 'crisis', cards: 'card', options: 'option', mandates: 'mandate', private_cards: 'private card', indicators: 'indicator', doctrines: 'doctrine', teams: 'team',
  effects: 'effect', lines: 'line', disclosures: 'disclosure', causal_mechanisms: 'mechanism', rungs: 'rung', seats: 'seat', stages: 'stage',
};

/** By what an item of a list is told from the others: the first of these that all have, each another. */
const names = ['id', 'actor', 'file', 'name', 'tag', 'instrument', 'card', 'variable'];

const longest = 60;

/** How much of what two long texts have in common stands before their first difference. */
const lead = 20;

export function compareYaml(before: string, after: string): readonly Change[] {
  const [old, now] = [read(before), read(after)];
  if (old === undefined || now === undefined) return before === after ? [] : compareText(before, after);
  return compareMaps('', isFields(old) ? old : {}, isFields(now) ? now : {});
}

/** Prose is told in words that came and went. */
export function compareText(before: string, after: string): readonly Change[] {
  if (before === after) return [];
  const count = (text: string) => {
    const words = new Map<string, number>();
    for (const word of text.split(/[\s.,;:!?()"“”]+/).filter(Boolean)) words.set(word, (words.get(word) ?? 0) + 1);
    return words;
  };
  const [old, now] = [count(before), count(after)];
  const more = (one: Map<string, number>, other: Map<string, number>) => [...one].reduce((sum, [word, times]) => sum + Math.max(0, times - (other.get(word) ?? 0)), 0);
  return [{ kind: 'text', subject: '', key: '', before: String(more(old, now)), after: String(more(now, old)) }];
}

function read(text: string): Value | undefined {
  const document = parse(text);
  if (document.errors.length > 0) return undefined;
  return document.toJS({ maxAliasCount: 0 }) as Value;
}

function compareMaps(subject: string, old: Fields, now: Fields, path = ''): Change[] {
  const keys = [...new Set([...Object.keys(old), ...Object.keys(now)])];
  return keys.flatMap(key => compareValues(subject, path ? `${path} ${key}` : key, key, old[key], now[key]));
}

function compareValues(subject: string, path: string, key: string, old: Value | undefined, now: Value | undefined): Change[] {
  if (JSON.stringify(old) === JSON.stringify(now)) return [];
  const own = subject === '';
  if (isList(old ?? []) && isList(now ?? []) && (old !== undefined || now !== undefined)) {
    const [before, after] = [(old ?? []) as readonly Value[], (now ?? []) as readonly Value[]];
    const name = nameOf(before, after);
    if (name) return compareItems(own ? '' : subject, own ? '' : path, singular[key] ?? key, name, before as readonly Fields[], after as readonly Fields[]);
  }
  if (isFields(old ?? null) && isFields(now ?? null)) return own ? compareMaps(key, old as Fields, now as Fields) : compareMaps(subject, old as Fields, now as Fields, path);
  const [before, after] = shownApart(told(old), told(now));
  const kind = old === undefined ? 'added' : now === undefined ? 'removed' : 'changed';
  return [{ kind, subject: own ? path : subject, key: own ? '' : path, before, after }];
}

function compareItems(outer: string, path: string, noun: string, name: string, old: readonly Fields[], now: readonly Fields[]): Change[] {
  const place = (item: Fields) => (outer ? { subject: outer, key: `${path} ${String(item[name])}` } : { subject: `${noun} ${String(item[name])}`, key: '' });
  const find = (list: readonly Fields[], item: Fields) => list.find(one => one[name] === item[name]);
  let gone = old.filter(item => !find(now, item));
  const changes: Change[] = [];
  for (const item of now) {
    const earlier = find(old, item);
    const before = earlier ?? (name === 'id' ? gone.find(one => isAlike(one, item, name)) : undefined);
    if (!before) changes.push({ kind: 'added', ...place(item), before: '', after: title(item) });
    else {
      if (!earlier) {
        gone = gone.filter(one => one !== before);
        changes.push({ kind: 'renamed', ...place(before), before: String(before[name]), after: String(item[name]) });
      }
      const { subject, key } = place(item);
      changes.push(...compareMaps(subject, without(before, name), without(item, name), key));
    }
  }
  return [...changes, ...gone.map((item): Change => ({ kind: 'removed', ...place(item), before: title(item), after: '' }))];
}

/** Whether two items are one under two names: most of what they say is the same. */
function isAlike(one: Fields, other: Fields, name: string): boolean {
  const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])].filter(key => key !== name);
  const same = keys.filter(key => JSON.stringify(one[key]) === JSON.stringify(other[key])).length;
  return keys.length > 1 && same / keys.length >= 0.6;
}

function nameOf(...lists: readonly (readonly Value[])[]): string | null {
  const items = lists.flat();
  if (items.length === 0 || !items.every(isFields)) return null;
  return names.find(name => lists.every(list => list.every(item => typeof (item as Fields)[name] === 'string') && new Set(list.map(item => (item as Fields)[name])).size === list.length)) ?? null;
}

const without = (item: Fields, name: string): Fields => Object.fromEntries(Object.entries(item).filter(([key]) => key !== name));
const title = (item: Fields): string => shown(item['title'] ?? item['name'] ?? item['text'] ?? item['because'] ?? '');
const isList = (value: Value): value is readonly Value[] => Array.isArray(value);
const isFields = (value: Value): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

const shown = (value: Value | undefined): string => cut(told(value), 0);

/** Two values so cut that their difference is seen: two long texts may begin alike. */
function shownApart(before: string, after: string): readonly [string, string] {
  let same = 0;
  while (same < before.length && same < after.length && before[same] === after[same]) same++;
  const from = Math.max(before.length, after.length) <= longest || same <= lead ? 0 : before.lastIndexOf(' ', same - lead) + 1;
  return [cut(before, from), cut(after, from)];
}

function cut(text: string, from: number): string {
  const end = text.length > from + longest ? from + longest - 1 : text.length;
  return `${from > 0 ? '…' : ''}${text.slice(from, end)}${end < text.length ? '…' : ''}`;
}

function told(value: Value | undefined): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return value.trim().replace(/\s+/g, ' ');
  return isList(value) ? value.map(told).join(', ') : Object.entries(value).map(([key, one]) => `${key}: ${told(one)}`).join(', ');
}
