import { useState } from 'preact/hooks';
import { t } from '../../../messages';
import { isDirty, isText } from '../open-text';
import { useAuthorDesk } from './context';
import { FileSheet, type FileWish } from './file-sheet';

/** The scenario's files, and those that it shares with others. */
export function Files() {
  const { work, path: shown } = useAuthorDesk();
  const [wish, setWish] = useState<FileWish | null>(null);
  const mine = [...new Set([...work.files.map(file => file.path), ...work.texts.keys()])].filter(path => path.startsWith(`${work.id}/`)).sort(inOrder(work.id));
  const shared = work.files.map(file => file.path).filter(path => !path.startsWith(`${work.id}/`));
  const own = work.scenario!.own;
  return (
    <nav class="author-files" aria-label={t('author.pane.files')} data-testid="author-files">
      <ul>{mine.map(path => <Item key={path} path={path} label={path.slice(work.id.length + 1)} />)}</ul>
      {own && (
        <div class="buttons">
          <button type="button" class="button small" data-testid="author-file-new" onClick={() => setWish({ kind: 'new' })}>{t('author.file.new')}</button>
          {shown.startsWith(`${work.id}/`) && shown !== `${work.id}/scenario.yaml` && (
            <button type="button" class="button small quiet" data-testid="author-file-change" onClick={() => setWish({ kind: 'change', path: shown })}>{t('author.file.change')}</button>
          )}
        </div>
      )}
      {shared.length > 0 && (
        <details>
          <summary>{t('author.shared', { n: shared.length })}</summary>
          <ul>{shared.map(path => <Item key={path} path={path} label={path} />)}</ul>
        </details>
      )}
      {wish && <FileSheet wish={wish} onClose={() => setWish(null)} />}
    </nav>
  );
}

/** The file that names the others first, then its neighbours, then what lies in folders. */
const inOrder = (id: string) => (one: string, other: string): number => {
  const rank = (path: string) => (path === `${id}/scenario.yaml` ? 0 : path.split('/').length);
  return rank(one) - rank(other) || one.localeCompare(other);
};

function Item({ path, label }: { path: string; label: string }) {
  const { work, path: shown, show } = useAuthorDesk();
  const file = work.texts.get(path);
  const findings = work.check?.findings.filter(one => one.at.file === path) ?? [];
  const errors = findings.filter(one => one.severity === 'error').length;
  return (
    <li>
      <button type="button" class="author-file" aria-current={path === shown ? 'true' : undefined} data-testid={`author-file-${label}`} onClick={() => show(path)}>
        <span>{label}{!isText(path) && <span class="unseen"> {t('author.picture')}</span>}</span>
        {file?.own && isDirty(file) && <span class="author-dot" title={t('author.unsaved')}><span class="unseen">{t('author.unsaved')}</span></span>}
        {findings.length > 0 && <span class={errors > 0 ? 'author-count error' : 'author-count warning'}>{errors || findings.length}<span class="unseen"> {errors > 0 ? t('author.error') : t('author.warning')}</span></span>}
      </button>
    </li>
  );
}
