import { t } from '../../../messages';
import { isDirty, type OpenText } from '../open-text';
import { useAuthorDesk } from './context';

/** Which file it is, and what can be done with it as a whole. */
export function TextHead({ file }: { file: OpenText | undefined }) {
  const { work, path } = useAuthorDesk();
  const dirty = file !== undefined && file.own && isDirty(file);
  const others = work.unsaved.filter(one => one.path !== path).length;
  return (
    <div class="author-text-head">
      <h2 class="author-path"><span>{path.split('/').slice(1).join('/')}</span>{file && !file.own && <small class="muted"> {t('author.readOnly')}</small>}</h2>
      <div class="buttons">
        {dirty && <span class="author-unfinished" data-testid="author-dirty">{t('author.unsaved')}</span>}
        {dirty && file.hash !== '' && <button type="button" class="button small quiet" data-testid="author-discard" onClick={() => work.discard(path)}>{t('author.discard')}</button>}
        {file?.own && <button type="button" class="button small primary" disabled={!dirty} title="Ctrl+S" data-testid="author-save" onClick={() => void work.save(path)}>{t('author.save')}</button>}
        {others > 0 && <button type="button" class="button small" data-testid="author-save-all" onClick={() => void work.saveAll()}>{t('author.save.all', { n: others })}</button>}
      </div>
    </div>
  );
}
