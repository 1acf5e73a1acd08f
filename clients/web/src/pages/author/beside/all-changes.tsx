import { t } from '../../../messages';
import { useAuthorDesk } from '../desk/context';
import { Changes } from './changes';
import { PinnedChanges } from './pinned';

/** What saving would change, in what it means; and what differs from what a running session plays. */
export function AllChanges() {
  const { work, show } = useAuthorDesk();
  return (
    <>
      {work.unsaved.length === 0 && <p class="muted">{t('author.changes.none')}</p>}
      {work.unsaved.map(file => (
        <section key={file.path} class="author-changed-file">
          <h3><button type="button" class="plain-link" onClick={() => show(file.path)}>{file.path.split('/').slice(1).join('/')}</button>{file.hash === '' && <span class="muted"> {t('author.file.new')}</span>}</h3>
          <Changes path={file.path} before={file.saved} after={file.text} />
        </section>
      ))}
      <PinnedChanges />
    </>
  );
}
