import { useState } from 'preact/hooks';
import { limits } from '../../protocol';
import { t } from '../../messages';
import { RefusalNote } from '../../parts/refusal-note';
import { useAction } from '../../wire/use-desk';
import { useControl, useFormCommand } from './context';
import { FacilitatorSheet } from './facilitator-sheet';
import { PapersButton } from './papers-button';

/** The room as a whole: who may come in, and what all are told. */
export function RoomTools() {
  const { desk, page } = useControl();
  const action = useAction();
  const [writing, setWriting] = useState(false);
  const [sheet, setSheet] = useState(false);
  const said = page.header.announcement;
  return (
    <section class="block room-tools" data-testid="room-tools">
      <h2>{t('room.title')}</h2>
      <p class="buttons">
        <button type="button" class="button small" aria-pressed={page.locked} disabled={action.busy} data-testid="lock-room" onClick={() => void action.run(() => desk.command('LockRoom', !page.locked))}>{page.locked ? t('room.unlock') : t('room.lock')}</button>
        {!writing && <button type="button" class="button small" data-testid="announce" onClick={() => setWriting(true)}>{t('room.announce')}</button>}
        <button type="button" class="button small" data-testid="open-facilitators" onClick={() => setSheet(true)}>{t('cell.open')}</button>
        <PapersButton />
        {said && <button type="button" class="button small" disabled={action.busy} data-testid="announce-end" onClick={() => void action.run(() => desk.command('Announce', ''))}>{t('room.announce.end')}</button>}
      </p>
      {page.locked && <p class="muted" data-testid="room-locked">{t('room.locked')}</p>}
      {writing && <AnnounceForm onDone={() => setWriting(false)} />}
      <RefusalNote refusal={action.refusal} />
      {sheet && <FacilitatorSheet onClose={() => setSheet(false)} />}
    </section>
  );
}

function AnnounceForm({ onDone }: { onDone: () => void }) {
  const command = useFormCommand();
  const action = useAction();
  const [text, setText] = useState('');
  const announce = async () => {
    if (await action.run(() => command('Announce', text))) onDone();
  };
  return (
    <form onSubmit={event => { event.preventDefault(); void announce(); }}>
      <label class="field">
        <span>{t('room.announce.text')}</span>
        <textarea rows={2} required value={text} maxLength={limits.reasonCharacters} data-testid="announce-text" onInput={event => setText(event.currentTarget.value)} />
      </label>
      <span class="buttons">
        <button type="submit" class="button small primary" disabled={action.busy || !text.trim()} data-testid="announce-send">{t('room.announce.send')}</button>
        <button type="button" class="button small quiet" onClick={onDone}>{t('form.cancel')}</button>
      </span>
      <RefusalNote refusal={action.refusal} />
    </form>
  );
}
