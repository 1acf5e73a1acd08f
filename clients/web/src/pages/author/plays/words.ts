import { language } from '../../../messages';
import { plain } from '../../../numbers/format';

const small = 0.005;

/** A share as a percentage. What happened once in a thousand plays did happen, and what failed once did fail. */
export function percent(share: number): string {
  const told = (value: number) => new Intl.NumberFormat(language(), { style: 'percent', maximumFractionDigits: 0 }).format(value);
  if (share > 0 && share < small) return `<${told(2 * small)}`;
  return share < 1 && share > 1 - small ? `>${told(1 - 2 * small)}` : told(share);
}

/** A number for a scale: no more digits than matter there. */
export function brief(value: number): string {
  const size = Math.abs(value);
  if (size >= 1e4) return new Intl.NumberFormat(language(), { notation: 'compact', maximumFractionDigits: 1 }).format(value);
  return plain(value, size >= 100 || Number.isInteger(value) ? 0 : 1);
}
