import { t, textLang } from '../../messages';
import { Sheet } from '../../parts/sheet';
import { useAtDesk } from './context';

export function BriefLink({ onOpen }: { onOpen: () => void }) {
  return <button type="button" class="button small" data-testid="open-brief" onClick={onOpen}>{t('brief.open')}</button>;
}

/** The team's brief, to be read like a paper; always to be had again. */
export function BriefSheet({ onClose, first }: { onClose: () => void; first: boolean }) {
  const { page } = useAtDesk();
  return (
    <Sheet
      title={t('brief.title', { team: page.me.name })}
      onClose={onClose}
      testid="brief"
      wide
      foot={<button type="button" class="button primary" data-testid="brief-done" onClick={onClose}>{first ? t('brief.start') : t('sheet.close')}</button>}
    >
      <div class="prose brief" lang={textLang()} dangerouslySetInnerHTML={{ __html: page.briefHtml }} />
    </Sheet>
  );
}
