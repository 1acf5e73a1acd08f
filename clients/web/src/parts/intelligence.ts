import type { NewsView } from '../protocol';
import { t, tWord, type Key } from '../messages';

/** What an intelligence report is, by its id (`intelligence/number/rumour/low/…`): its own words are names and figures only. */
export function reportOf(item: NewsView): { readonly kicker: string; readonly word: string } | null {
  const found = /^intelligence\/(\w+)\/(\w+)\/([\w-]+)\//.exec(item.id);
  if (!found) return null;
  const [, kind = '', level = '', word = ''] = found;
  const what = kind === 'inject' && level === 'rumour' && !item.html ? t('intelligence.inject.rumour') : t(`intelligence.${kind}` as Key);
  return { kicker: `${t(`intelligence.${level}` as Key)}: ${what}`, word: word === '-' ? '' : tWord('band', word) };
}
