import type { FunctionComponent } from 'preact';
import { useState } from 'preact/hooks';
import type { ChangedFile } from '../../../protocol';
import { t } from '../../../messages';

type Changes = FunctionComponent<{ path: string; before: string; after: string }>;

/** The changed files, told by what they mean otherwise, as on the author's page; the reader of YAML is fetched when somebody looks. */
export function ChangedFiles({ files }: { files: readonly ChangedFile[] }) {
  const [Shown, setShown] = useState<Changes | null>(null);
  if (files.length === 0) return null;
  const fetch = () => { if (!Shown) void import('../../author/beside/changes').then(found => setShown(() => found.Changes)); };
  return (
    <details class="fix-files" data-testid="fix-files" onToggle={fetch}>
      <summary>{t('fix.files', { n: files.length })}</summary>
      {Shown && files.map(file => (
        <section key={file.path} class="author-changed-file">
          <h4>{file.path}</h4>
          <Shown path={file.path} before={file.before} after={file.after} />
        </section>
      ))}
    </details>
  );
}
