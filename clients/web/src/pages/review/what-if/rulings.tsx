import { useState } from 'preact/hooks';
import type { BenchRuling, NumberView, WhatIfChange } from '../../../protocol';
import { t } from '../../../messages';
import { changeOf } from './draft';
import type { Deeds } from './others';

/** A ruling of control: taken back, or of another amount. */
export function RulingRow({ ruling, turn, marked, toggle, onChange, onUndo }: Deeds & { ruling: BenchRuling }) {
  const change = changeOf(turn, 'ruling', '', ruling.key);
  const now = marked(change);
  const of = (amount: number) => (amount === ruling.change ? onUndo(change) : onChange({ ...change, change: amount }));
  return (
    <li class={now?.change === 0 ? 'bench-order removed' : 'bench-order'}>
      <div>{t('whatif.ruling.of', { number: ruling.label })}
        <Amount value={now?.change ?? ruling.change} unit={ruling.unit} testid={`whatif-ruling-amount-${ruling.key}`} onAmount={of} />
      </div>
      <span class="buttons"><button type="button" class="button small" aria-pressed={now?.change === 0} data-testid={`whatif-ruling-${ruling.key}`} onClick={() => toggle(now?.change === 0 ? now : change)}>{t('whatif.ruling')}</button></span>
    </li>
  );
}

/** A ruling on a number that control left alone. */
export function OtherRuling({ numbers, turn, onChange }: { numbers: readonly NumberView[]; turn: number; onChange: (change: WhatIfChange) => void }) {
  const [key, setKey] = useState('');
  const [amount, setAmount] = useState(0);
  const number = numbers.find(one => one.key === key);
  return (
    <li class="bench-ruling">
      <details data-testid="whatif-other-ruling">
        <summary>{t('whatif.ruling.add')}</summary>
        <div class="bench-ruling-form">
          <label class="field"><span>{t('whatif.ruling.number')}</span>
            <select value={key} data-testid="whatif-other-ruling-number" onChange={event => setKey(event.currentTarget.value)}>
              <option value="" />
              {numbers.map(one => <option key={one.key} value={one.key}>{one.label}</option>)}
            </select>
          </label>
          <Amount value={amount} unit={number?.unit ?? ''} testid="whatif-other-ruling-amount" onAmount={setAmount} />
          <button type="button" class="button small" disabled={!number || amount === 0} data-testid="whatif-other-ruling-save"
            onClick={() => { onChange(changeOf(turn, 'ruling', '', key, { change: amount })); setKey(''); setAmount(0); }}>{t('whatif.ruling.save')}</button>
        </div>
      </details>
    </li>
  );
}

function Amount({ value, unit, testid, onAmount }: { value: number; unit: string; testid: string; onAmount: (amount: number) => void }) {
  return (
    <label class="bench-answer"><span>{unit ? t('whatif.ruling.amount', { unit }) : t('whatif.ruling.amount.none')}</span>
      <input type="number" step="any" value={value} data-testid={testid} onChange={event => { const amount = event.currentTarget.valueAsNumber; if (Number.isFinite(amount)) onAmount(amount); }} />
    </label>
  );
}
