const place = 'wargame.author.key';
const form = /^#([A-Za-z0-9_-]{43})$/;

/** The author's key comes once, behind the number sign of the link, and stays on the device; the address does not keep it. */
export function takeKey(): void {
  const key = form.exec(location.hash)?.[1];
  if (!key) return;
  setKey(key);
  history.replaceState(history.state, '', location.pathname);
}

let inMemory = '';

export function setKey(key: string): void {
  inMemory = key;
  try {
    localStorage.setItem(place, key);
  } catch {
    // A private window keeps it until it is closed.
  }
}

/** A device that others use too need not keep it. */
export function forgetKey(): void {
  inMemory = '';
  try {
    localStorage.removeItem(place);
  } catch {
    // Nothing was kept.
  }
}

export function authorKey(): string {
  try {
    return inMemory || (localStorage.getItem(place) ?? '');
  } catch {
    return inMemory;
  }
}

/** The key in what somebody pasted: the key itself or the whole link. */
export const keyIn = (pasted: string): string => /([A-Za-z0-9_-]{43})\s*$/.exec(pasted.trim())?.[1] ?? '';
