import { useState } from 'preact/hooks';
import type { AgreementWords, ClauseDraft } from '../../protocol';
import { t } from '../../messages';
import { figure } from '../../numbers/format';

interface Props {
  readonly draft: ClauseDraft;
  readonly words: AgreementWords;
  readonly onPut: (part: Partial<ClauseDraft>) => void;
}

/** Which number, and its bound; choosing one begins at where it stands. */
export function NumberFields({ draft, words, onPut }: Props) {
  const [typed, setTyped] = useState(draft.number ? String(draft.amount) : '');
  const numbers = [...words.numbers].sort((one, other) => one.label.localeCompare(other.label));
  const chosen = words.numbers.find(number => number.key === draft.number);
  const choose = (key: string) => {
    const value = Math.round(words.numbers.find(number => number.key === key)?.value ?? 0);
    setTyped(String(value));
    onPut({ number: key, amount: value });
  };
  const type = (text: string) => {
    setTyped(text);
    const amount = Number(text.replace(',', '.').replace('−', '-'));
    if (text.trim() !== '' && Number.isFinite(amount)) onPut({ amount });
  };
  return (
    <>
      <label class="field"><span>{t('agreement.clause.number')}</span>
        <select value={draft.number} data-testid="clause-number" onChange={event => choose(event.currentTarget.value)}>
          <option value="">{t('agreement.clause.number.choose')}</option>
          {numbers.map(number => <option key={number.key} value={number.key}>{number.label}</option>)}
        </select>
      </label>
      {chosen && (
        <label class="field"><span>{t('agreement.clause.amount', { value: figure(chosen.value, chosen.unit) })}</span>
          <input type="text" inputMode="decimal" value={typed} data-testid="clause-amount" onInput={event => type(event.currentTarget.value)} />
        </label>
      )}
    </>
  );
}
