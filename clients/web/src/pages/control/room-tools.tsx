import { useState } from 'preact/hooks';
import { limits } from '../../protocol';
import { t } from '../../messages';
import { RefusalNote } from '../../parts/refusal-note';
import { useAction } from '../../wire/use-desk';
import { useControl } from './context';

/** The room as a whole: who may come in, and what all are told. */
export function RoomTools() {
  const { desk, page } = useControl();
  const action = useAction();
  const [text, setText] = useState<string | null>(null);
  const said = page.header.announcement;
  const announce = async () => {
    if (await action.run(() => desk.command('Announce', text ?? ''))) setText(null);
  };
  return (
    <section class="block room-tools" data-testid="room-tools">
      <h2>{t('room.title')}</h2>
      <p class="buttons">
        <button type="button" class="button small" aria-pressed={page.locked} disabled={action.busy} data-testid="lock-room" onClick={() => void action.run(() => desk.command('LockRoom', !page.locked))}>{page.locked ? t('room.unlock') : t('room.lock')}</button>
        {text === null && <button type="button" class="button small" data-testid="announce" onClick={() => setText('')}>{t('room.announce')}</button>}
        {said && <button type="button" class="button small" disabled={action.busy} data-testid="announce-end" onClick={() => void action.run(() => desk.command('Announce', ''))}>{t('room.announce.end')}</button>}
      </p>
      {page.locked && <p class="muted" data-testid="room-locked">{t('room.locked')}</p>}
      {text !== null && (
        <form onSubmit={event => { event.preventDefault(); void announce(); }}>
          <label class="field">
            <span>{t('room.announce.text')}</span>
            <textarea rows={2} required value={text} maxLength={limits.reasonCharacters} data-testid="announce-text" onInput={event => setText(event.currentTarget.value)} />
          </label>
          <span class="buttons">
            <button type="submit" class="button small primary" disabled={action.busy || !text.trim()} data-testid="announce-send">{t('room.announce.send')}</button>
            <button type="button" class="button small quiet" onClick={() => setText(null)}>{t('form.cancel')}</button>
          </span>
        </form>
      )}
      <RefusalNote refusal={action.refusal} />
    </section>
  );
}
