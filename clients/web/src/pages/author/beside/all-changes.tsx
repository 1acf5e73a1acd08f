import { t } from '../../../messages';
import { useAuthorDesk } from '../desk/context';
import { Changes } from './changes';

/** What saving would change, in what it means. */
export function AllChanges() {
  const { work, show } = useAuthorDesk();
  if (work.unsaved.length === 0) return <p class="muted">{t('author.changes.none')}</p>;
  return (
    <>
      {work.unsaved.map(file => (
        <section key={file.path} class="author-changed-file">
          <h3><button type="button" class="plain-link" onClick={() => show(file.path)}>{file.path.split('/').slice(1).join('/')}</button>{file.hash === '' && <span class="muted"> {t('author.file.new')}</span>}</h3>
          <Changes path={file.path} before={file.saved} after={file.text} />
        </section>
      ))}
    </>
  );
}
