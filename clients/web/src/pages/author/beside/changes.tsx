import { t } from '../../../messages';
import { isYaml } from '../open-text';
import { compareText, compareYaml, type Change } from '../yaml/semantic';

/** What a version of a file means otherwise than another. */
export function Changes({ path, before, after }: { path: string; before: string; after: string }) {
  const changes = isYaml(path) ? compareYaml(before, after) : compareText(before, after);
  if (changes.length === 0) return <p class="muted">{t('author.changes.same')}</p>;
  return <ul class="author-changes">{changes.map((change, index) => <Line key={index} change={change} />)}</ul>;
}

function Line({ change }: { change: Change }) {
  const { kind, subject, key, before, after } = change;
  if (kind === 'text') return <li data-testid="author-change">{t('author.changes.words', { more: after, less: before })}</li>;
  const what = <><strong>{subject}</strong>{key && ` ${key}`}</>;
  return (
    <li class={kind} data-testid="author-change">
      {kind === 'added' && <><span class="author-change-kind">{t('author.changes.added')}</span> {what}{after && <>: <ins>{after}</ins></>}</>}
      {kind === 'removed' && <><span class="author-change-kind">{t('author.changes.removed')}</span> {what}{before && <>: <del>{before}</del></>}</>}
      {(kind === 'changed' || kind === 'renamed') && <>{what}: <del>{before || '–'}</del> <span aria-hidden="true">→</span><span class="unseen"> {t('author.changes.becomes')} </span> <ins>{after || '–'}</ins></>}
    </li>
  );
}
