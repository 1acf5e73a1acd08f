import { useState } from 'preact/hooks';
import { t } from '../../../messages';
import { LinesSheet } from './lines-sheet';
import { RewindSheet } from './rewind-sheet';

/** Beside the clock: going back, and all lines of play. */
export function LineButtons() {
  const [open, setOpen] = useState<'rewind' | 'lines' | null>(null);
  return (
    <span class="buttons">
      <button type="button" class="button small" data-testid="rewind" onClick={() => setOpen('rewind')}>{t('line.rewind')}</button>
      <button type="button" class="button small quiet" data-testid="lines" onClick={() => setOpen('lines')}>{t('line.lines')}</button>
      {open === 'rewind' && <RewindSheet onClose={() => setOpen(null)} />}
      {open === 'lines' && <LinesSheet onClose={() => setOpen(null)} />}
    </span>
  );
}
