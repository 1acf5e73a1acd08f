import type { AuthorForm, AuthorFormat, AuthorKeyFormat, AuthorMapFormat } from '../../../protocol';
import { placeAt, type Place } from '../yaml/place';

/** What the format knows of a place of a text. */
export interface Spot {
  readonly place: Place;
  /** The sorts of map that the place is in, or that may begin there. */
  readonly maps: readonly AuthorMapFormat[];
  /** Of a value: its key, where the format has it. */
  readonly key: AuthorKeyFormat | undefined;
  /** What may stand there: as a value, or as a key that the author chooses. */
  readonly forms: readonly AuthorForm[];
  /** The kinds of names that may stand there. */
  readonly refers: readonly string[];
}

let format: AuthorFormat | null = null;

export function setFormat(known: AuthorFormat): void {
  format = known;
}

export const functions = () => format?.functions ?? [];

/** Some kinds of names are kinds of entities for whoever defines them. */
const wider: Readonly<Record<string, string>> = { actor: 'entity', region: 'entity' };

export function formatOf(text: string, at: number, root = 'scenario'): Spot | null {
  const place = placeAt(text, at);
  if (!format || !place) return null;
  const first = mapOf(root === 'scenario' ? format.scenario : format.included);
  let forms: readonly AuthorForm[] = first ? [asForm(first)] : [];
  for (const step of place.path) forms = inside(forms, step);
  const maps = mapsOf(forms);
  const key = place.part === 'value' ? maps.map(map => map.keys.find(one => one.name === place.key)).find(Boolean) : undefined;
  const found = place.part === 'value' ? inside(forms, place.key) : place.part === 'key' ? forms.flatMap(form => form.keys) : forms;
  // A list of plain values stands for each of them.
  const all = found.flatMap(form => (form.kind === 'list' ? [form, ...form.items] : [form]));
  return { place, maps, key, forms: all, refers: [...new Set(all.filter(form => form.names).map(form => wider[form.names] ?? form.names))] };
}

export const rootOf = (path: string): string => (path.endsWith('/scenario.yaml') ? 'scenario' : 'included');

const mapOf = (id: string): AuthorMapFormat | undefined => format?.maps.find(map => map.id === id);
const mapsOf = (forms: readonly AuthorForm[]): AuthorMapFormat[] => forms.filter(form => form.map).map(form => mapOf(form.map)).filter(map => map !== undefined);
const asForm = (map: AuthorMapFormat): AuthorForm => ({ kind: 'map', noun: map.noun, map: map.id, names: '', words: [], keys: [], items: [] });

function inside(forms: readonly AuthorForm[], step: string): readonly AuthorForm[] {
  if (step === '[]') return forms.filter(form => form.kind === 'list').flatMap(form => form.items);
  const key = mapsOf(forms).map(map => map.keys.find(one => one.name === step)).find(Boolean);
  return key ? key.forms : forms.filter(form => form.kind === 'table').flatMap(form => form.items);
}
