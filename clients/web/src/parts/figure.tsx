import type { NumberView } from '../protocol';
import { t } from '../messages';
import { figure, tone } from '../numbers/format';
import { Change } from './change';
import { useExplain } from './explain';
import { Sparkline } from './sparkline';

/** A large figure with its change and its course; opens its explanation. */
export function Figure({ number, size = 'large', label }: { number: NumberView; size?: 'large' | 'small' | 'board'; label?: string }) {
  const explain = useExplain();
  const inside = (
    <>
      <span class="figure-label">{label ?? number.label}</span>
      <span class="figure-row">
        <span class="figure-value">{figure(number.value, number.unit)}</span>
        {number.course.length > 1 && <Change value={number.change} unit={number.unit} good={number.good} />}
        <Sparkline course={number.course} tone={tone(number.change, number.good)} width={size === 'board' ? 150 : 84} height={size === 'board' ? 46 : 26} />
      </span>
    </>
  );
  if (size === 'board') return <div class={`figure ${size}`} data-testid={`number-${number.key}`}>{inside}</div>;
  return (
    <button type="button" class={`figure ${size}`} data-testid={`number-${number.key}`} title={t('number.why', { name: number.label })}
      onClick={() => explain({ kind: 'number', number })}>
      {inside}
    </button>
  );
}
