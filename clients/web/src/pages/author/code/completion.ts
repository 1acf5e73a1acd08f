import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import type { AuthorKeyFormat, AuthorName } from '../../../protocol';
import { t } from '../../../messages';
import type { Desk } from '../desk/context';
import { formatOf, functions, rootOf, type Spot } from './format';
import { told } from './told';

/** Keys, words and names that may stand at the cursor, with what they mean. */
export const completeYaml = (desk: () => Desk, path: string) => (context: CompletionContext): CompletionResult | null => {
  const text = context.state.doc.toString();
  const word = context.matchBefore(/[\p{L}\p{N}_$-]*$/u);
  if (!word || (word.from === word.to && !context.explicit && !/[:,[{.] ?$/.test(text.slice(Math.max(0, context.pos - 2), context.pos)))) return null;
  const spot = formatOf(text, context.pos, rootOf(path));
  if (!spot) return null;
  if (spot.forms.some(form => form.kind === 'file')) return filesOf(desk(), context);
  const options = spot.place.part === 'value' ? valuesOf(spot, desk().work.check?.names ?? [], text, word.from) : keysOf(spot, desk().work.check?.names ?? []);
  return options.length === 0 ? null : { from: word.from, options, validFor: /^[\p{L}\p{N}_$-]*$/u };
};

/** Files of the scenario, as a path from its folder. */
function filesOf({ work }: Desk, context: CompletionContext): CompletionResult | null {
  const word = context.matchBefore(/[\w./-]*$/)!;
  const ending = /^brief/.test(context.state.doc.lineAt(context.pos).text.trim()) ? '.md' : '';
  const options = [...new Set([...work.files.map(file => file.path), ...work.texts.keys()])].filter(path => path.startsWith(`${work.id}/`) && path.endsWith(ending || ''))
    .map((path): Completion => ({ label: path.slice(work.id.length + 1) })).filter(option => option.label !== 'scenario.yaml');
  return options.length === 0 ? null : { from: word.from, options, validFor: /^[\w./-]*$/ };
}

function keysOf(spot: Spot, names: readonly AuthorName[]): Completion[] {
  const { given, part } = spot.place;
  const keys = spot.maps.flatMap(map => map.keys).filter(key => !given.includes(key.name)).map((key): Completion => ({
    label: key.name, apply: startOf(key), detail: key.required ? t('author.hint.required') : '', boost: key.required ? 2 : 0, info: () => told(key),
  }));
  const others = part === 'item' ? valuesOf(spot, names, '', 0) : namesOf(spot, names).map((option): Completion => ({ ...option, apply: `${option.label}: ` }));
  return [...keys, ...others];
}

/** What is typed with the key: a list or map begins on the next line, and that is for its author to choose. */
const startOf = (key: AuthorKeyFormat): string => (key.forms.every(form => form.kind === 'list' || form.kind === 'map' || form.kind === 'table') ? `${key.name}:` : `${key.name}: `);

function valuesOf(spot: Spot, names: readonly AuthorName[], text: string, from: number): Completion[] {
  const words = spot.forms.flatMap(form => form.words).map((word): Completion => ({ label: word.word, info: word.about }));
  const flags = spot.forms.some(form => form.kind === 'flag') ? [{ label: 'true' }, { label: 'false' }] : [];
  const isFormula = spot.forms.some(form => form.kind === 'formula');
  const formula = isFormula ? [...formulaNames(names, text, from), ...(text[from - 1] === '.' ? [] : functions().map((one): Completion => ({ label: one.word.split('(')[0]!, detail: one.word, info: one.about })))] : [];
  return unique([...words, ...flags, ...namesOf(spot, names), ...formula]);
}

function namesOf(spot: Spot, names: readonly AuthorName[]): Completion[] {
  const wanted = spot.refers.flatMap(kind => (kind === 'number' ? ['entity', 'variable'] : [kind]));
  return names.filter(name => wanted.includes(name.kind)).map(asOption);
}

/** Behind a dot stands a variable or relation; elsewhere anything that has a name. */
function formulaNames(names: readonly AuthorName[], text: string, from: number): Completion[] {
  const kinds = text[from - 1] === '.' ? ['variable', 'relation'] : ['entity', 'coefficient', 'inject', 'instrument', 'crisis', 'ladder', 'card', 'option', 'variable'];
  return names.filter(name => kinds.includes(name.kind)).map(asOption);
}

const asOption = (name: AuthorName): Completion => ({ label: name.id, detail: name.kind, ...(name.about && { info: name.about }) });
const unique = (options: readonly Completion[]): Completion[] => [...new Map(options.map(option => [option.label, option])).values()];
