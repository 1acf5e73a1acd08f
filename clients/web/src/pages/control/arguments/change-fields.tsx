import { limits, type ChangeDraft } from '../../../protocol';
import { t } from '../../../messages';
import { useControl } from '../context';
import { numbersToRule } from '../numbers-to-rule';

/** A change as it is typed. */
export interface TypedChange {
  readonly key: string;
  readonly amount: string;
}

/** Typed changes as they are sent; null while one is not whole. Empty rows do not count. */
export function changesOf(typed: readonly TypedChange[]): ChangeDraft[] | null {
  const filled = typed.filter(one => one.key !== '' || one.amount.trim() !== '');
  const changes = filled.map(one => ({ key: one.key, change: Number(one.amount.replace(',', '.').replace('−', '-')) }));
  return changes.every(one => one.key !== '' && Number.isFinite(one.change) && one.change !== 0) ? changes : null;
}

interface Props {
  readonly legend: string;
  readonly testid: string;
  readonly changes: readonly TypedChange[];
  readonly onPut: (changes: readonly TypedChange[]) => void;
}

/** Numbers that an outcome changes, and by how much. */
export function ChangeFields({ legend, testid, changes, onPut }: Props) {
  const { page } = useControl();
  const choices = numbersToRule(page);
  const put = (at: number, part: Partial<TypedChange>) => onPut(changes.map((one, place) => (place === at ? { ...one, ...part } : one)));
  return (
    <fieldset class="field change-fields"><legend>{legend}</legend>
      {changes.map((one, at) => (
        <div key={at} class="change-row">
          <select value={one.key} aria-label={t('rulings.number')} data-testid={`${testid}-key-${at}`} onChange={event => put(at, { key: event.currentTarget.value })}>
            <option value="">{t('rulings.choose')}</option>
            {choices.map(([key, label]) => <option key={key} value={key}>{label}</option>)}
          </select>
          <input type="text" inputMode="decimal" value={one.amount} placeholder="+2" aria-label={t('rulings.change')} data-testid={`${testid}-amount-${at}`} onInput={event => put(at, { amount: event.currentTarget.value })} />
        </div>
      ))}
      {changes.length < limits.argumentChanges && <button type="button" class="button small" data-testid={`${testid}-add`} onClick={() => onPut([...changes, { key: '', amount: '' }])}>{t('argument.judge.add')}</button>}
    </fieldset>
  );
}
