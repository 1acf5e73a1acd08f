import { useEffect, useState } from 'preact/hooks';

/** State of a form that survives a reload: kept on the device under a name, per session. */
export function useKept<T>(name: string, initial: T): [T, (value: T) => void, () => void] {
  const place = `wargame.kept.${name}`;
  const [value, setValue] = useState<T>(() => read(place) ?? initial);
  useEffect(() => setValue(read(place) ?? initial), [place]);
  const keep = (next: T) => {
    setValue(next);
    write(place, JSON.stringify(next));
  };
  const drop = () => {
    setValue(initial);
    write(place, null);
  };
  return [value, keep, drop];
}

function read<T>(place: string): T | null {
  try {
    return JSON.parse(localStorage.getItem(place) ?? 'null') as T | null;
  } catch {
    return null;
  }
}

function write(place: string, text: string | null): void {
  try {
    if (text === null) localStorage.removeItem(place);
    else localStorage.setItem(place, text);
  } catch {
    // Nothing can be kept in a private window; the form works until the page is closed.
  }
}
