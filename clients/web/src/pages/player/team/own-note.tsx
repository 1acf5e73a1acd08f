import { limits } from '../../../protocol';
import { t, type Key } from '../../../messages';
import { RefusalNote } from '../../../parts/refusal-note';
import { useNote } from './use-note';

/** A sheet for oneself. */
export function OwnNote() {
  const note = useNote();
  return (
    <section class="own-note" data-testid="own-note" data-state={note.state}>
      <p class="muted" id="own-note-about">{t('note.text')}</p>
      <textarea rows={9} maxLength={limits.noteCharacters} value={note.text} disabled={note.state === 'loading' && note.text === ''} aria-label={t('note.label')}
        aria-describedby="own-note-about" data-testid="own-note-text" onInput={event => note.type(event.currentTarget.value)} />
      {note.state === 'conflict'
        ? (
          <div class="conflict" role="alert" data-testid="note-conflict">
            <p><strong>{t('note.other')}</strong></p>
            <p class="said-text">{note.stored?.text}</p>
            <p class="buttons">
              <button type="button" class="button small" data-testid="note-take" onClick={note.takeStored}>{t('note.take')}</button>
              <button type="button" class="button small" data-testid="note-keep" onClick={note.keepTyped}>{t('note.keep')}</button>
            </p>
          </div>
        )
        : <p class="muted" role="status">{t(`note.${note.state}` as Key)}</p>}
      <RefusalNote refusal={note.refusal} />
    </section>
  );
}
