import { useState } from 'preact/hooks';
import type { AttributedNumberView, Attribution, Waterfall, WaterfallBar } from '../../../protocol';
import { t, type Key } from '../../../messages';
import { change, figure } from '../../../numbers/format';
import { WaterfallChart } from '../../../parts/waterfall/chart';

const groups = ['board', 'score', 'number'] as const;

/** A number to choose, and its way from the opening to the end, each actor a bar. */
export function Shares({ result }: { result: Attribution }) {
  const [key, setKey] = useState(result.numbers[0]?.key ?? '');
  const number = result.numbers.find(one => one.key === key) ?? result.numbers[0];
  if (!number) return null;
  return (
    <section class="block" data-testid="who-shares" data-number={number.key}>
      <label class="field who-number"><span>{t('who.caused.number')}</span>
        <select value={number.key} data-testid="who-number" onChange={event => setKey(event.currentTarget.value)}>
          {groups.map(group => (
            <optgroup key={group} label={t(`who.caused.group.${group}` as Key)}>
              {result.numbers.filter(one => one.kind === group).map(one => <option key={one.key} value={one.key}>{one.label} ({change(one.end - one.opening, one.unit)})</option>)}
            </optgroup>
          ))}
        </select>
      </label>
      <h2 class="unseen">{number.label}</h2>
      <WaterfallChart key={number.key} waterfall={asWaterfall(number, result)} ends={[t('who.caused.opening'), t('who.caused.end')]} />
      <p class="muted">{t('who.caused.luck', { low: figure(number.luckLow, number.unit), middle: figure(number.luckMiddle, number.unit), high: figure(number.luckHigh, number.unit) })}</p>
    </section>
  );
}

/** The same drawing as for a turn: it sums, and each bar says what it is. */
export function asWaterfall(number: AttributedNumberView, result: Attribution): Waterfall {
  const bar = (label: string, amount: number, more: Partial<WaterfallBar> = {}): WaterfallBar =>
    ({ label, amount, kind: 'rule', behind: '', actorCode: '', because: '', source: '', grade: '', rule: '', at: '', ...more });
  const shares = result.players.map((player, place) => {
    const error = number.errors[place]!;
    return bar(player.name || t('who.caused.rest'), number.shares[place]!, { actorCode: player.code, because: t('who.caused.means.1'), behind: error > 0 ? `±${figure(error, number.unit)}` : '' });
  });
  return {
    key: number.key, label: number.label, unit: number.unit, good: number.good, turn: 0, turnLabel: '', before: number.opening, after: number.end,
    bars: [bar(t('who.caused.world'), number.world, { kind: 'drift' }), bar(t('who.caused.injects'), number.injects), ...shares.sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount))].filter(one => one.amount !== 0),
  };
}
