import { useState } from 'preact/hooks';
import { t } from '../../../messages';
import { RefusalNote } from '../../../parts/refusal-note';
import { useAction } from '../../../wire/use-desk';
import { useControl } from '../context';
import { LinesSheet } from './lines-sheet';

/** Nobody plays on this line: say where they are, and open a second room here if control wants one. */
export function RoomAway({ name }: { name: string }) {
  const { desk } = useControl();
  const action = useAction();
  const [open, setOpen] = useState(false);
  return (
    <div class="room-away" data-testid="room-away">
      <p><strong>{name ? t('line.away', { name }) : t('line.away.first')}</strong> {t('line.away.text')}</p>
      <span class="buttons">
        <button type="button" class="button small primary" disabled={action.busy} data-testid="open-room" onClick={() => void action.run(() => desk.command('OpenRoom'))}>{t('line.openRoom')}</button>
        <button type="button" class="button small" data-testid="lines" onClick={() => setOpen(true)}>{t('line.lines')}</button>
      </span>
      <RefusalNote refusal={action.refusal} />
      {open && <LinesSheet onClose={() => setOpen(false)} />}
    </div>
  );
}
