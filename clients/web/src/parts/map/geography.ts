import { useEffect, useState } from 'preact/hooks';

/** A country's boundaries, projected at development time by scripts/project-boundaries.mjs. */
export interface Geography {
  readonly country: string;
  readonly width: number;
  readonly height: number;
  readonly outline: string;
  readonly units: readonly Unit[];
  readonly borders: readonly { readonly between: readonly string[]; readonly path: string }[];
  readonly neighbours: readonly { readonly name: string; readonly path: string; readonly x: number; readonly y: number; readonly room: number }[];
}

export interface Unit {
  readonly id: string;
  readonly name: string;
  readonly path: string;
  readonly area: number;
  /** The point with most room for a label, and how much there is. */
  readonly x: number;
  readonly y: number;
  readonly room: number;
}

const files = import.meta.glob<{ default: Geography }>('../../geo/*.json');
const loaded = new Map<string, Geography>();

/** Whether a country has boundaries that fill a map alone. */
export const hasGeography = (country: string) => `../../geo/${country}.json` in files;

export function useGeography(country: string): Geography | null {
  const [found, setFound] = useState(loaded.get(country) ?? null);
  useEffect(() => {
    const load = files[`../../geo/${country}.json`];
    if (loaded.has(country) || !load) return setFound(loaded.get(country) ?? null);
    let shown = true;
    void load().then(file => {
      loaded.set(country, file.default);
      if (shown) setFound(file.default);
    });
    return () => { shown = false; };
  }, [country]);
  return found;
}
