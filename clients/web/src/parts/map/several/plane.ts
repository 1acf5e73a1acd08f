import { useEffect, useState } from 'preact/hooks';

/** Left, top, right, bottom. */
export type Box = readonly [number, number, number, number];

/** A first-level division in the plane that all countries share. */
export interface Division {
  readonly id: string;
  readonly name: string;
  readonly path: string;
  readonly box: Box;
  readonly area: number;
  /** The point with most room, and how much there is. */
  readonly x: number;
  readonly y: number;
  readonly room: number;
}

export interface Country {
  readonly country: string;
  readonly outline: string;
  readonly units: readonly Division[];
}

export interface Land {
  readonly name: string;
  readonly path: string;
  readonly box: Box;
}

/** What a map of several countries is drawn from. */
export interface Plane {
  readonly countries: readonly Country[];
  readonly lands: readonly Land[];
}

// Made by scripts/project-americas.mjs. Each country is a file of its own, so that a map loads only what it shows.
const files = import.meta.glob<{ default: unknown }>('../../../geo/americas/*.json');
const loaded = new Map<string, Promise<unknown>>();

function file<T>(name: string): Promise<T | null> {
  const load = files[`../../../geo/americas/${name}.json`];
  const known = loaded.get(name) ?? load?.().then(found => found.default);
  if (!known) return Promise.resolve(null);
  loaded.set(name, known);
  return known as Promise<T>;
}

/** Boundaries of countries and of the lands around; a country without boundaries is left out. */
export async function loadPlane(names: readonly string[]): Promise<Plane> {
  const [ground, ...countries] = await Promise.all([file<{ lands: readonly Land[] }>('lands'), ...names.map(name => file<Country>(name))]);
  return { lands: ground?.lands ?? [], countries: countries.filter(country => country !== null) };
}

export function usePlane(names: readonly string[]): Plane | null {
  const [found, setFound] = useState<{ key: string; plane: Plane } | null>(null);
  const key = names.join();
  useEffect(() => {
    let shown = true;
    void loadPlane(names).then(plane => { if (shown) setFound({ key, plane }); });
    return () => { shown = false; };
  }, [key]);
  return found?.key === key ? found.plane : null;
}
