import { t } from '../messages';
import { arrow, change, tone } from '../numbers/format';

/** A change with its arrow, sign and colour: three ways of saying one thing. */
export function Change({ value, unit, good, none = true }: { value: number; unit: string; good: string; none?: boolean }) {
  const mark = arrow(value);
  if (!mark) return none ? <span class="change even">{t('number.unchanged')}</span> : null;
  return (
    <span class={`change ${tone(value, good)}`}>
      <span class="arrow" aria-hidden="true">{mark}</span> {change(value, unit)}
    </span>
  );
}
