/** Colours of the diverging scale in the light theme: calm, middle, warm. */
const calm = [43, 92, 138] as const;
const middle = [232, 226, 212] as const;
const warm = [182, 90, 18] as const;

/** How far from the middle of a 0 to 100 scale a value stands: -1 is fully calm, +1 fully warm. */
export function lean(value: number, good: string): number {
  const away = Math.max(-1, Math.min(1, (value - 50) / 46));
  return good === 'high' ? -away : away;
}

/** A colour for browsers that cannot mix colours in style sheets. */
export function fallback(away: number): string {
  const end = away < 0 ? calm : warm;
  const part = Math.abs(away);
  const channel = (i: 0 | 1 | 2) => Math.round(middle[i] + (end[i] - middle[i]) * part).toString(16).padStart(2, '0');
  return `#${channel(0)}${channel(1)}${channel(2)}`;
}

/** The same from the theme's own colours, so that the map follows light and dark. */
export function mixed(away: number): string {
  const end = away < 0 ? 'var(--map-calm)' : 'var(--map-warm)';
  return `color-mix(in oklab, ${end} ${Math.round(Math.abs(away) * 100)}%, var(--map-middle))`;
}
