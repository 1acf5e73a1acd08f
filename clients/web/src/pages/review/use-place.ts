import { useEffect, useState } from 'preact/hooks';

export const tabs = ['happened', 'replay', 'what-if', 'who', 'across', 'deeds', 'home'] as const;
export type Tab = typeof tabs[number];

export interface Place {
  readonly tab: Tab;
  /** What comes after the tab: a moment and a viewpoint, a what-if. */
  readonly more: readonly string[];
}

export function parsePlace(hash: string): Place {
  const [tab = '', ...more] = hash.replace(/^#/, '').split('/').map(decodeURIComponent);
  return { tab: tabs.find(known => known === tab) ?? 'happened', more };
}

export const hashOf = (tab: Tab, ...more: readonly string[]) => `#${[tab, ...more].map(encodeURIComponent).join('/')}`;

/** Where in the review one is. It stands in the address, so that every moment has one of its own. */
export function usePlace(): readonly [Place, (tab: Tab, ...more: readonly string[]) => void] {
  const [place, setPlace] = useState(() => parsePlace(location.hash));
  useEffect(() => {
    const read = () => setPlace(parsePlace(location.hash));
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  const go = (tab: Tab, ...more: readonly string[]) => {
    history.replaceState(history.state, '', hashOf(tab, ...more));
    setPlace({ tab, more });
  };
  return [place, go];
}
