import type { NumberView } from '../protocol';
import { t } from '../messages';
import { figureParts, tone } from '../numbers/format';
import { isExact, toldNow } from '../numbers/told';
import { Change } from './change';
import { useExplain } from './explain';
import { RangeLine } from './range-line';
import { Sparkline } from './sparkline';
import { ToldTag } from './told';

/** A large figure with its change and its course; opens its explanation. */
export function Figure({ number, size = 'large', label }: { number: NumberView; size?: 'large' | 'small' | 'board'; label?: string }) {
  const explain = useExplain();
  const board = size === 'board';
  const exact = isExact(number);
  const [value, unit] = exact ? figureParts(number.value, number.unit) : [toldNow(number), ''];
  const inside = (
    <>
      <span class="figure-label">{label ?? number.label}</span>
      {number.course.length > 1 && <Sparkline course={number.course} tone={tone(number.change, number.good)} width={board ? 150 : 64} height={board ? 46 : 24} />}
      {number.level === 'partial' && number.told.length > 1 && <RangeLine told={number.told} width={board ? 150 : 64} height={board ? 46 : 24} />}
      <span class="figure-row">
        <span class={exact ? 'figure-value' : 'figure-value told'}>{value}{unit && <span class="figure-unit">{'\u00a0'}{unit}</span>}</span>
        {number.course.length > 1 && <Change value={number.change} unit={number.unit} good={number.good} />}
        {!exact && <ToldTag level={number.level} />}
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
