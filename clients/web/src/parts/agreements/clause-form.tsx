import { useEffect, useRef, useState } from 'preact/hooks';
import { limits, type AgreementDraft, type AgreementWords, type ClauseDraft } from '../../protocol';
import { t, type Key } from '../../messages';
import { clauseText, named } from './clause-words';
import { NumberFields } from './number-fields';
import { OrderFields } from './order-fields';

interface Props {
  readonly words: AgreementWords;
  readonly text: AgreementDraft;
  readonly clause: ClauseDraft | undefined;
  readonly onSave: (clause: ClauseDraft) => void;
  readonly onCancel: () => void;
}

const kinds = ['abstain', 'keep', 'atMost', 'atLeast', 'promise'] as const;

/** One clause, picked word by word under the sentence that it makes. */
export function ClauseForm({ words, text, clause, onSave, onCancel }: Props) {
  const [draft, setDraft] = useState<ClauseDraft>(clause ?? {
    secret: false, kind: 'abstain', party: text.parties[0] ?? '', instruments: [], target: '', level: 500, number: '', amount: 0, until: 0, text: '',
  });
  const top = useRef<HTMLFormElement>(null);
  useEffect(() => top.current?.querySelector<HTMLElement>('input, select')?.focus(), []);
  const put = (part: Partial<ClauseDraft>) => setDraft({ ...draft, ...part });
  const parties = words.parties.filter(party => text.parties.includes(party.id));
  const whole = draft.kind === 'abstain' || (draft.kind === 'keep' ? draft.instruments.length > 0 : draft.kind === 'promise' ? draft.text.trim() !== '' : draft.number !== '');
  return (
    <form class="clause-form" ref={top} onSubmit={event => { event.preventDefault(); if (whole) onSave(draft); }}>
      <p class="clause-sentence" aria-live="polite" data-testid="clause-sentence">{clauseText(named(draft, words, text.until))}</p>
      <fieldset class="field kinds"><legend>{t('agreement.clause.kind')}</legend>
        {kinds.map(kind => (
          <label key={kind} class={draft.kind === kind ? 'kind chosen' : 'kind'}>
            <input type="radio" name="kind" checked={draft.kind === kind} data-testid={`clause-kind-${kind}`} onChange={() => put({ kind, instruments: [], target: '' })} />
            <span><strong>{t(`agreement.kind.${kind}` as Key)}</strong> <span class="muted">{t(`agreement.kind.${kind}.such` as Key)}</span></span>
          </label>
        ))}
      </fieldset>
      <label class="field"><span>{t('agreement.clause.party')}</span>
        <select value={draft.party} data-testid="clause-party" onChange={event => put({ party: event.currentTarget.value, instruments: [], target: '' })}>{parties.map(party => <option key={party.id} value={party.id}>{party.name}</option>)}</select>
      </label>
      {(draft.kind === 'abstain' || draft.kind === 'keep') && <OrderFields draft={draft} words={words} onPut={put} />}
      {(draft.kind === 'atMost' || draft.kind === 'atLeast') && <NumberFields draft={draft} words={words} onPut={put} />}
      <label class="field"><span>{t(draft.kind === 'promise' ? 'agreement.clause.text' : 'agreement.clause.remark')}</span>
        <textarea rows={3} maxLength={limits.clauseCharacters} value={draft.text} data-testid="clause-text" onInput={event => put({ text: event.currentTarget.value })} />
      </label>
      <label class="field"><span>{t('agreement.clause.until')}</span>
        <select value={draft.until} data-testid="clause-until" onChange={event => put({ until: Number(event.currentTarget.value) })}>
          <option value={0}>{t('agreement.clause.until.whole')}</option>
          {words.turns.filter(turn => turn.turn < text.until).map(turn => <option key={turn.turn} value={turn.turn}>{turn.label}</option>)}
        </select>
      </label>
      <label class="secret-choice"><input type="checkbox" checked={draft.secret} data-testid="clause-secret" onChange={event => put({ secret: event.currentTarget.checked })} /> <span><strong>{t('agreement.secret')}</strong> <span class="muted">{t('agreement.secret.hint')}</span></span></label>
      <div class="buttons">
        <button type="submit" class="button primary" disabled={!whole} data-testid="clause-save">{t(clause ? 'agreement.clause.change' : 'agreement.clause.save')}</button>
        <button type="button" class="button small quiet" onClick={onCancel}>{t('form.cancel')}</button>
      </div>
    </form>
  );
}
