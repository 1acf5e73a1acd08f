import { en, type Key, type Message } from './en';
import { es } from './es';
import { pt } from './pt';

export type { Key } from './en';
export type Language = 'en' | 'es' | 'pt';

export const languages: readonly { readonly code: Language; readonly name: string }[] = [
  { code: 'en', name: 'English' },
  { code: 'es', name: 'Español' },
  { code: 'pt', name: 'Português' },
];

const files: Record<Language, Record<Key, Message>> = { en, es, pt };
const place = 'wargame.language';
const listeners = new Set<() => void>();
let current: Language = first();

function first(): Language {
  const wishes = [stored(), ...(globalThis.navigator?.languages ?? [])];
  for (const wish of wishes) {
    const code = wish?.slice(0, 2).toLowerCase();
    if (code && code in files) return code as Language;
  }
  return 'en';
}

function stored(): string | null {
  try {
    return globalThis.localStorage?.getItem(place) ?? null;
  } catch {
    return null;
  }
}

// Another window of the same device follows.
globalThis.addEventListener?.('storage', event => {
  if (event.key === place && event.newValue !== null && event.newValue in files) setLanguage(event.newValue as Language);
});

export const language = (): Language => current;

export function setLanguage(next: Language): void {
  current = next;
  document.documentElement.lang = next;
  try {
    localStorage.setItem(place, next);
  } catch {
    // A private window forgets the choice; the page keeps it.
  }
  for (const listener of [...listeners]) listener();
}

export function onLanguage(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

let texts: string | undefined;

/** Notes in which language the page that has come says what the scenario's author wrote. */
export function setTextLanguage(code: string | undefined): void {
  texts = code;
}

/** The `lang` of an author's text where it is not the page's, so that a screen reader does not read English as if it were Spanish. */
export const textLang = (): string | undefined => (texts && texts !== current ? texts : undefined);

/** Values for the places in a message. `n` also chooses between singular and plural. */
export type Values = Record<string, string | number>;

/** A text of the interface in the chosen language. */
export function t(key: Key, values: Values = {}): string {
  return fill(files[current][key], current, values);
}

/** A text whose key is built from a word of the wire (`phase.lobby`); the word itself when the interface does not know it. */
export function tWord(prefix: string, word: string): string {
  const key = `${prefix}.${word}`;
  return key in en ? t(key as Key) : word;
}

export function fill(message: Message, code: Language, values: Values): string {
  const text = typeof message === 'string'
    ? message
    : new Intl.PluralRules(code).select(Number(values['n'] ?? 0)) === 'one' ? message.one : message.other;
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    return value === undefined ? whole : typeof value === 'number' ? new Intl.NumberFormat(code).format(value) : value;
  });
}
