import type { Extension } from '@codemirror/state';
import { hoverTooltip } from '@codemirror/view';
import { t } from '../../../messages';
import type { Desk } from '../desk/context';
import { formatOf, rootOf, type Spot } from './format';
import { line } from './marks';
import { told } from './told';
import { definitionsOf, wordAt, type Word } from './words';

/** What a key, a word or a name means, when somebody points at it. */
export const explainWord = (desk: () => Desk): Extension => hoverTooltip((view, at) => {
  const text = view.state.doc.toString();
  const word = wordAt(text, at);
  if (!word) return null;
  const dom = hint(text, word, desk());
  return dom && { pos: word.from, end: word.to, above: true, create: () => ({ dom }) };
});

function hint(text: string, word: Word, { work, path }: Desk): HTMLElement | null {
  // Looked at from the end of the word, a key is not yet one: its colon stands behind.
  const spot = formatOf(text, word.to, rootOf(path));
  const isKey = /^\s*:(\s|$)/.test(text.slice(word.to, word.to + 3)) && spot?.place.part !== 'value';
  const key = isKey ? spot?.maps.flatMap(map => map.keys).find(one => one.name === word.text) : undefined;
  if (key) return framed(told(key));
  const meaning = spot && meaningOf(spot, word.text);
  const found = definitionsOf(work.check?.names ?? [], word.text, spot?.refers)[0];
  if (!meaning && !found) return spot?.key ? framed(told(spot.key)) : null;
  const element = document.createElement('div');
  const head = line(element, 'p', '');
  line(head, 'strong', word.text);
  if (found) {
    head.append(` · ${found.kind}`);
    if (found.about) line(element, 'p', found.about);
    line(element, 'p', t('author.hint.defined', { place: `${found.at.file}:${found.at.line}` })).className = 'muted';
  }
  if (meaning) line(element, 'p', meaning);
  return framed(element);
}

const meaningOf = (spot: Spot, word: string): string | undefined => spot.forms.flatMap(form => form.words).find(one => one.word === word)?.about;

function framed(element: HTMLElement): HTMLElement {
  element.className = 'cm-hint';
  element.setAttribute('data-testid', 'author-hint');
  return element;
}
