import { useState } from 'preact/hooks';
import { t } from '../../../messages';
import { FixSheet } from './sheet';
import { useTextNews } from './use-text-news';

/** Tells control that the scenario was changed while it is played, and the way back after a change was taken over. */
export function FixNotice() {
  const news = useTextNews();
  const [open, setOpen] = useState<'now' | 'back' | null>(null);
  return (
    <>
      {news?.changed && (
        <p class="notice fix-notice" role="status" data-testid="fix-notice">
          <span><strong>{t('fix.changed')}</strong> {t('fix.changed.text')}</span>
          <button type="button" class="button small primary" data-testid="fix-open" onClick={() => setOpen('now')}>{t('fix.open')}</button>
        </p>
      )}
      {news?.fixed && (
        <p class="notice" data-testid="fix-taken">
          <span>{t('fix.taken')}</span>
          <button type="button" class="button small" data-testid="fix-back" onClick={() => setOpen('back')}>{t('fix.back')}</button>
        </p>
      )}
      {open && <FixSheet back={open === 'back'} onClose={() => setOpen(null)} />}
    </>
  );
}
