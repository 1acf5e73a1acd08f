import { language, type Language } from '../messages';

const minus = '−';

/** A number in the reader's language, with a true minus sign. */
export function plain(value: number, decimals: number, code: Language = language()): string {
  const text = new Intl.NumberFormat(code, {
    minimumFractionDigits: decimals, maximumFractionDigits: decimals, useGrouping: true,
  }).format(Math.abs(rounded(value, decimals)));
  return rounded(value, decimals) < 0 ? minus + text : text;
}

/** A change: always with its sign; `0` when it rounds to nothing. */
export function signed(value: number, decimals: number, code: Language = language()): string {
  const near = rounded(value, decimals);
  return near > 0 ? `+${plain(near, decimals, code)}` : plain(near, decimals, code);
}

export function rounded(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  const near = Math.round(Math.abs(value) * scale) / scale;
  return value < 0 && near > 0 ? -near : near;
}

/** Decimals for a large figure: gauges are read as whole points, small amounts keep one decimal. */
export function figureDecimals(value: number, unit: string): number {
  return unit === 'points' || Number.isInteger(value) || Math.abs(value) >= 100 ? 0 : 1;
}

/** Decimals for a change: tenths, but none for large stocks. */
export function changeDecimals(change: number): number {
  return Math.abs(change) >= 100 || Number.isInteger(change) ? 0 : 1;
}

/** Puts the unit where readers expect it: `$84 M`, `12,400 ha`, `46` for points of a gauge. */
export function withUnit(text: string, unit: string): string {
  if (unit === 'points' || unit === '' || unit === 'rungs') return text;
  if (unit === '$M') {
    const sign = /^[+−]/.exec(text)?.[0] ?? '';
    return `${sign}$${text.slice(sign.length)}\u00a0M`;
  }
  return `${text}\u00a0${unit}`;
}

/** Thousands are written out: people read `150,300` faster than `150.3 thousand`. */
const whole = (value: number, unit: string) => (unit === 'thousand' ? [value * 1000, ''] as const : [value, unit] as const);

export function figure(value: number, unit: string): string {
  const [shown, rest] = whole(value, unit);
  return withUnit(plain(shown, figureDecimals(shown, rest)), rest);
}

/** A figure in two parts, so that a long unit can be written small: `6,500` and `fighters`. */
export function figureParts(value: number, unit: string): readonly [string, string] {
  const text = figure(value, unit);
  const gap = text.indexOf('\u00a0');
  return gap < 0 || unit === '$M' ? [text, ''] : [text.slice(0, gap), text.slice(gap + 1)];
}

export function change(value: number, unit: string): string {
  const [shown, rest] = whole(value, unit);
  return withUnit(signed(shown, changeDecimals(shown)), rest);
}

/** Whether a change is for the better: it decides the colour, never alone. */
export type Tone = 'better' | 'worse' | 'even';

export function tone(value: number, good: string, decimals = 1): Tone {
  const near = rounded(value, decimals);
  if (near === 0 || (good !== 'high' && good !== 'low')) return 'even';
  return near > 0 === (good === 'high') ? 'better' : 'worse';
}

export const arrow = (value: number, decimals = 1) => {
  const near = rounded(value, decimals);
  return near > 0 ? '▲' : near < 0 ? '▼' : '';
};

/** Thousandths as a percentage. */
export const share = (thousandths: number, code: Language = language()) =>
  new Intl.NumberFormat(code, { style: 'percent', maximumFractionDigits: 0 }).format(thousandths / 1000);
