import { limits, type MselRow } from '../../../protocol';
import { t } from '../../../messages';
import { RefusalNote } from '../../../parts/refusal-note';
import { useKept } from '../../../wire/kept';
import { useAction } from '../../../wire/use-desk';
import { useControl, useFormCommand } from '../context';
import { WordFields } from './word-fields';

/** New words for an inject that has not come; they survive a reload until they are sent. */
export function EditForm({ row, onDone }: { row: MselRow; onDone: () => void }) {
  const { page } = useControl();
  const command = useFormCommand();
  const action = useAction();
  const [words, setWords, drop] = useKept(`inject.${page.header.sessionId}.${row.id}`, { title: row.title, text: row.text, from: row.from, reason: '' });
  const save = async () => {
    if (!(await action.run(() => command('EditInject', { inject: row.id, title: words.title, text: words.text, from: words.from, reason: words.reason.trim() })))) return;
    drop();
    onDone();
  };
  return (
    <form class="msel-words" onSubmit={event => { event.preventDefault(); void save(); }}>
      <WordFields words={words} onWords={part => setWords({ ...words, ...part })} />
      <p class="muted">{t('msel.edit.effects')}</p>
      <label class="field"><span>{t('msel.why', { what: t('msel.edit') })}</span>
        <input type="text" value={words.reason} maxLength={limits.reasonCharacters} data-testid="inject-reason" onInput={event => setWords({ ...words, reason: event.currentTarget.value })} />
      </label>
      <RefusalNote refusal={action.refusal} />
      <div class="buttons">
        <button type="submit" class="button small primary" disabled={action.busy || words.reason.trim().length < 3} data-testid="inject-save">{t('msel.edit.save')}</button>
        <button type="button" class="button small quiet" onClick={() => { drop(); onDone(); }}>{t('form.cancel')}</button>
      </div>
    </form>
  );
}
