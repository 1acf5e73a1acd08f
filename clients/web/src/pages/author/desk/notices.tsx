import { t } from '../../../messages';
import { RefusalNote } from '../../../parts/refusal-note';
import { useAuthorDesk } from './context';

/** What stands in the way just now, and that nothing is lost by it. */
export function Notices() {
  const { work } = useAuthorDesk();
  return (
    <div class="author-notices">
      {work.isLost && <p class="ribbon" role="status" data-testid="author-lost">{work.isUnkept ? t('author.lost.unkept') : t('author.lost')}</p>}
      {work.isUnkept && !work.isLost && <p class="ribbon" role="status">{t('author.unkept')}</p>}
      {!work.isLost && <RefusalNote refusal={work.trouble ?? work.unchecked} />}
    </div>
  );
}
