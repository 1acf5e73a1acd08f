import type { Price } from '../protocol';
import { t } from '../messages';
import { plain, withUnit } from '../numbers/format';

export const priceText = (price: Price, level = 1000) => {
  const amount = (price.amount * level) / 1000;
  const decimals = Number.isInteger(amount) || Math.abs(amount) >= 100 ? 0 : 1;
  const size = withUnit(plain(Math.abs(amount), decimals), price.unit);
  const named = price.unit === 'points' ? `${size} ${price.label.toLowerCase()}` : size;
  return amount < 0 ? t('price.gain', { what: named }) : named;
};

/** What something costs, in a line. */
export function Prices({ prices, level = 1000 }: { prices: readonly Price[]; level?: number }) {
  const some = prices.filter(price => price.amount !== 0);
  return <span class="prices">{some.length === 0 ? t('price.free') : some.map(price => priceText(price, level)).join(' · ')}</span>;
}
