import { useEffect, useState } from 'preact/hooks';

export const tabs = ['happened', 'replay', 'what-if', 'who', 'across', 'deeds', 'home'] as const;
export type Tab = typeof tabs[number];

export interface Place {
  readonly tab: Tab;
  /** What comes after the tab: a turn, a moment and a viewpoint, a what-if. */
  readonly more: readonly string[];
}

export function parsePlace(hash: string): Place {
  const [tab = '', ...more] = hash.replace(/^#/, '').split('/').map(decoded);
  return { tab: tabs.find(known => known === tab) ?? 'happened', more };
}

/** Addresses are typed and cut off by hand too: what is no code stands as it is. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

export const hashOf = (tab: Tab, ...more: readonly string[]) => `#${[tab, ...more].map(encodeURIComponent).join('/')}`;

/**
 * Where in the review one is. It stands in the address, so that every moment has one of its own. Going back leads to the tab before; moments that one only
 * scrubs through are no places to go back to.
 */
export function usePlace(): readonly [Place, (tab: Tab, ...more: readonly string[]) => void] {
  const [place, setPlace] = useState(() => parsePlace(location.hash));
  useEffect(() => {
    const read = () => setPlace(parsePlace(location.hash));
    addEventListener('hashchange', read);
    addEventListener('popstate', read);
    return () => { removeEventListener('hashchange', read); removeEventListener('popstate', read); };
  }, []);
  const go = (tab: Tab, ...more: readonly string[]) => {
    if (tab === parsePlace(location.hash).tab) history.replaceState(history.state, '', hashOf(tab, ...more));
    else history.pushState(history.state, '', hashOf(tab, ...more));
    setPlace({ tab, more });
  };
  return [place, go];
}
