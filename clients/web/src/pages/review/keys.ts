/** What a key press needs to have, to be told whose it is. */
export interface Press {
  readonly key: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly target: unknown;
}

const fields = 'input, select, textarea, [contenteditable], dialog';
const pressedBySpace = 'button, a, summary';

/**
 * Whether a key is the page's own: no other key is held with it (Alt and an arrow are the browser's way back), and what has the focus does not
 * take it. A button that was pressed takes the space bar, and leaves the arrows to the page.
 */
export function isForPage(press: Press): boolean {
  if (press.altKey || press.ctrlKey || press.metaKey) return false;
  const takers = press.key === ' ' || press.key === 'Enter' ? `${fields}, ${pressedBySpace}` : fields;
  return !(press.target as { closest?: (selector: string) => unknown } | null)?.closest?.(takers);
}

/** Where a key leads from a place in a row that ends at the last; null when it leads nowhere. */
export function stepOf(key: string, place: number, last: number): number | null {
  switch (key) {
    case 'ArrowRight': return Math.min(last, place + 1);
    case 'ArrowLeft': return Math.max(0, place - 1);
    case 'Home': return 0;
    case 'End': return last;
    default: return null;
  }
}
