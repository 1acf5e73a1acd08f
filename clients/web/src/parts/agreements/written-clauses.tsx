import type { AgreementDraft, AgreementWords, ClauseDraft } from '../../protocol';
import { t } from '../../messages';
import { clauseText, named } from './clause-words';

interface Props {
  readonly text: AgreementDraft;
  readonly words: AgreementWords;
  readonly onEdit: (place: number) => void;
  readonly onPut: (clauses: readonly ClauseDraft[]) => void;
}

/** The clauses written so far, as the sentences that the others will read. */
export function WrittenClauses({ text, words, onEdit, onPut }: Props) {
  if (text.clauses.length === 0) return <p class="muted">{t('agreement.clauses.none')}</p>;
  return (
    <ol class="clauses" data-testid="written-clauses">
      {text.clauses.map((clause, place) => {
        const sentence = clauseText(named(clause, words, text.until));
        return (
          <li key={place}>
            <span class="clause-text">{clause.secret && <strong class="secret-mark">{t('agreement.secret')} </strong>}{sentence}</span>
            <span class="buttons">
              <button type="button" class="button small" aria-label={t('agreement.clause.change.of', { clause: sentence })} data-testid={`clause-edit-${place}`} onClick={() => onEdit(place)}>{t('agreement.clause.change')}</button>
              <button type="button" class="button small quiet" aria-label={t('agreement.clause.remove.of', { clause: sentence })} data-testid={`clause-remove-${place}`} onClick={() => onPut(text.clauses.filter((_, other) => other !== place))}>{t('agreement.clause.remove')}</button>
            </span>
          </li>
        );
      })}
    </ol>
  );
}
