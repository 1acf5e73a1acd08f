import type { SharedDifferenceView, SharedNumberView, Waterfall, WaterfallBar } from '../../../../protocol';
import { language, t } from '../../../../messages';
import { figure, plain, signed, withUnit } from '../../../../numbers/format';
import { layOut } from '../../../../parts/waterfall/layout';

/** A part of a difference: a player's share, or what was not the teams'. */
export interface Part {
  readonly kind: 'player' | 'control' | 'luck' | 'beliefs';
  readonly label: string;
  /** The same within a sentence. */
  readonly said: string;
  readonly code: string;
  readonly colour: string;
  readonly shape: string;
  readonly amount: number;
  readonly error: number;
}

const others = ['control', 'luck', 'beliefs'] as const;

/** The parts in one fixed order, so that every row has its colours in the same places; nothing where a part is nothing. */
export function partsOf(number: SharedNumberView, shared: SharedDifferenceView): readonly Part[] {
  const players = shared.players.map((player, place): Part => ({
    kind: 'player', label: player.name || t('difference.rest'), said: player.name || t('difference.said.rest'), code: player.code, colour: player.colour, shape: player.shape, amount: number.shares[place]!, error: number.errors[place]!,
  }));
  const rest = others.map((kind): Part => ({ kind, label: t(`difference.${kind}`), said: t(`difference.said.${kind}`), code: '', colour: '', shape: '', amount: number[kind], error: 0 }));
  return [...players, ...rest].filter(part => part.amount !== 0);
}

/** The same as they are told: players first, the largest first, then what was not theirs. */
export function ranked(parts: readonly Part[]): readonly Part[] {
  const size = (part: Part) => (part.kind === 'player' ? Math.abs(part.amount) : -1 - others.indexOf(part.kind as (typeof others)[number]));
  return [...parts].sort((a, b) => size(b) - size(a));
}

/** As an instructor would say it: `Coca: KV7PT4 ended 12 ha lower than LUCKY2. Of it United States −7 ha, luck −5 ha.` The figures are those of the drawing, and sum as they do. */
export function sentence(number: SharedNumberView, shared: SharedDifferenceView, most = Infinity): string {
  const layout = layOut(asWaterfall(number, shared));
  const decimals = (amount: number) => (Number.isInteger(amount) ? 0 : layout.decimals);
  const difference = thousandth(layout.end.shown - layout.start.shown);
  const name = number.kind === 'score' ? t('difference.said.mandate', { name: number.label }) : number.label;
  const key = difference > 0 ? 'difference.higher' : difference < 0 ? 'difference.lower' : 'difference.even';
  const ended = t(key, { name, first: shared.first, second: shared.second, amount: withUnit(plain(Math.abs(difference), decimals(difference)), number.unit) });
  const seen = ranked(partsOf(number, shared)).map((part, place) => ({ part, amount: layout.bars[place]!.shown })).filter(one => one.amount !== 0);
  const say = (amount: number) => withUnit(signed(amount, decimals(amount)), number.unit);
  // The largest are named, teams or not, in the drawing's order.
  const named = new Set([...seen].sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount)).slice(0, most));
  const told = seen.filter(one => named.has(one)).map(one => `${one.part.said} ${say(one.amount)}`);
  const left = seen.filter(one => !named.has(one));
  if (left.length > 0) told.push(t('difference.said.more', { n: left.length, amount: say(thousandth(left.reduce((sum, one) => sum + one.amount, 0))) }));
  return told.length === 0 ? ended : `${ended} ${t('difference.of', { parts: new Intl.ListFormat(language(), { type: 'unit' }).format(told) })}`;
}

/** The way from one session's end to the other's, in the drawing that a turn's causes have: it sums, and each bar says what it is. */
export function asWaterfall(number: SharedNumberView, shared: SharedDifferenceView): Waterfall {
  const names = { first: shared.first, second: shared.second };
  const bar = (part: Part): WaterfallBar => ({
    label: part.label, amount: part.amount, kind: part.kind === 'player' ? 'rule' : 'drift', behind: part.error > 0 ? `±${figure(part.error, number.unit)}` : '', actorCode: part.code,
    because: part.kind === 'player' ? t('difference.means.1', names) : t(`difference.${part.kind}.text`, names), source: '', grade: '', rule: '', at: '',
  });
  return {
    key: number.key, label: number.label, unit: number.unit, good: number.good, turn: 0, turnLabel: shared.turnLabel, before: number.first, after: number.second,
    bars: ranked(partsOf(number, shared)).map(bar),
  };
}

/** Where a row's parts lie: what pulls down to the left of the middle, what lifts to the right, in percent of half the row. */
export function stacked(parts: readonly Part[], most: number): { readonly down: readonly Placed[]; readonly up: readonly Placed[] } {
  const side = (sign: number): readonly Placed[] => {
    let at = 0;
    return parts.filter(part => Math.sign(part.amount) === sign).map(part => {
      const width = (Math.abs(part.amount) / most) * 100;
      const placed = { part, at, width };
      at += width;
      return placed;
    });
  };
  return { down: side(-1), up: side(1) };
}

export interface Placed {
  readonly part: Part;
  readonly at: number;
  readonly width: number;
}

/** How far the longest side of any row of the unit reaches: rows of one unit have one scale. */
export function reach(numbers: readonly SharedNumberView[], shared: SharedDifferenceView, unit: string): number {
  const sides = numbers.filter(number => number.unit === unit).flatMap(number => {
    const parts = partsOf(number, shared);
    const sum = (sign: number) => parts.reduce((total, part) => total + Math.max(0, sign * part.amount), 0);
    return [sum(1), sum(-1)];
  });
  return Math.max(0.001, ...sides);
}

/** The number that is looked at first: the mandate that differs most, else the first of the board that differs. */
export function first(shared: SharedDifferenceView): SharedNumberView | undefined {
  const apart = (number: SharedNumberView) => Math.abs(number.second - number.first);
  const scores = shared.numbers.filter(number => number.kind === 'score' && apart(number) > 0).sort((a, b) => apart(b) - apart(a));
  return scores[0] ?? shared.numbers.find(number => apart(number) > 0) ?? shared.numbers[0];
}

const thousandth = (value: number) => Math.round(value * 1000) / 1000;
