import { t } from '../../../messages';
import { lf, type OpenText } from '../open-text';
import { Changes } from '../beside/changes';
import { useAuthorDesk } from './context';

/** Somebody else saved the file meanwhile: what differs, and which version to go on with. */
export function Conflict({ file }: { file: OpenText }) {
  const { work } = useAuthorDesk();
  return (
    <section class="author-conflict" role="alert" data-testid="author-conflict">
      <h2>{t('author.conflict')}</h2>
      <p>{file.theirs!.hash === '' ? t('author.conflict.gone') : t('author.conflict.text')}</p>
      {file.theirs!.hash !== '' && <Changes path={file.path} before={lf(file.theirs!.text)} after={file.text} />}
      <p class="buttons">
        <button type="button" class="button small primary" data-testid="author-keep-mine" onClick={() => work.resolve(file.path, 'mine')}>{t('author.conflict.mine')}</button>
        {file.theirs!.hash !== '' && <button type="button" class="button small" data-testid="author-keep-theirs" onClick={() => work.resolve(file.path, 'theirs')}>{t('author.conflict.theirs')}</button>}
      </p>
    </section>
  );
}
