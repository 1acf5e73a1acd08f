import type { AuthorKeyFormat } from '../../../protocol';
import { t } from '../../../messages';
import { line } from './marks';

/** What a key means and what may stand there, for a hint: the manual's own text. */
export function told(key: AuthorKeyFormat): HTMLElement {
  const element = document.createElement('div');
  const head = line(element, 'p', '');
  line(head, 'strong', key.name);
  const words = key.forms.flatMap(form => form.words);
  // Words are listed below, each with its meaning.
  const nouns = key.forms.filter(form => form.words.length < 2).map(form => form.noun.replaceAll('`', '')).join(' · ');
  head.append([...(nouns ? ['', nouns] : ['']), ...(key.required ? [t('author.hint.required')] : [])].join(' · '));
  line(element, 'p', key.about.replaceAll('`', ''));
  if (words.length > 1) list(element, words);
  if (key.otherwise) line(element, 'p', t('author.hint.otherwise', { value: key.otherwise.replaceAll('`', '') })).className = 'muted';
  if (key.example) line(line(element, 'p', ''), 'code', `${key.name}: ${key.example}`);
  return element;
}

function list(parent: HTMLElement, words: readonly { readonly word: string; readonly about: string }[]): void {
  const meanings = line(parent, 'dl', '');
  for (const { word, about } of words) {
    line(meanings, 'dt', word);
    line(meanings, 'dd', about.replaceAll('`', ''));
  }
}
