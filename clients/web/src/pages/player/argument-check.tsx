import type { ArgumentDraft } from '../../protocol';
import { t } from '../../messages';
import { useAtDesk } from './context';

/** All of a free-text order once more, and what may be added: where, which number, whether it is secret. */
export function ArgumentCheck({ draft, onPut }: { draft: ArgumentDraft; onPut: (part: Partial<ArgumentDraft>) => void }) {
  const { page } = useAtDesk();
  const numbers = new Map<string, string>();
  for (const number of page.numbers) numbers.set(number.key, number.label);
  for (const region of page.map.regions) for (const number of region.numbers) if (!numbers.has(number.key)) numbers.set(number.key, `${region.name}: ${number.label}`);
  return (
    <>
      <h3 class="question-title">{t('argument.q.check')}</h3>
      <blockquote class="argument-whole">
        <p class="argument-action">{draft.action}</p>
        <p class="argument-effect"><span class="muted">{t('argument.so.that')}</span> {draft.effect}</p>
        <p class="argument-because muted">{t('argument.because')}</p>
        <ol class="argument-reasons">{draft.reasons.map(reason => <li key={reason}>{reason}</li>)}</ol>
      </blockquote>
      <label class="check secret-check"><input type="checkbox" checked={draft.secret} data-testid="argument-secret" onChange={event => onPut({ secret: event.currentTarget.checked })} />
        <span><strong>{t('argument.secret')}</strong> <span class="muted">{t('argument.secret.hint')}</span></span>
      </label>
      <label class="field"><span>{t('argument.place')}</span>
        <select value={draft.place} data-testid="argument-place" onChange={event => onPut({ place: event.currentTarget.value })}>
          <option value="">{t('argument.none')}</option>
          {page.map.regions.map(region => <option key={region.id} value={region.id}>{region.name}</option>)}
        </select>
      </label>
      <label class="field"><span>{t('argument.number')}</span>
        <select value={draft.number} data-testid="argument-number" onChange={event => onPut({ number: event.currentTarget.value })}>
          <option value="">{t('argument.none')}</option>
          {[...numbers].map(([key, label]) => <option key={key} value={key}>{label}</option>)}
        </select>
      </label>
    </>
  );
}
