import type { AuthorFinding } from '../../../protocol';
import { t } from '../../../messages';
import { mend } from '../code/mend';
import { useAuthorDesk } from './context';

/** Everything that is wrong in all files, the place one press away, and the mend where there is one. */
export function Problems() {
  const { work } = useAuthorDesk();
  const findings = work.check?.findings ?? [];
  const errors = findings.filter(one => one.severity === 'error').length;
  const words = !work.check ? t('author.checking')
    : findings.length === 0 ? t('author.clean')
    : [errors > 0 && t('author.errors', { n: errors }), findings.length > errors && t('author.warnings', { n: findings.length - errors })].filter(Boolean).join(', ');
  return (
    <section class="author-problems" aria-label={t('author.pane.problems')} data-testid="author-problems" data-errors={errors} data-count={findings.length}>
      <h2>{words} {work.check && !work.isChecked && <span class="muted">{t('author.checking')}</span>}</h2>
      {findings.length > 0 && <ul tabIndex={0} aria-label={words}>{findings.map((finding, index) => <Problem key={index} finding={finding} />)}</ul>}
    </section>
  );
}

function Problem({ finding }: { finding: AuthorFinding }) {
  const desk = useAuthorDesk();
  return (
    <li class={`author-problem ${finding.severity}`} data-testid={`author-problem-${finding.code}`}>
      <button type="button" class="plain-link" onClick={() => desk.show(finding.at.file, finding.at)}>
        <span class="author-severity">{t(finding.severity === 'error' ? 'author.error' : 'author.warning')}</span>
        <span><strong>{finding.message}</strong>{finding.help && <span class="muted"> {finding.help}</span>} <code>{finding.at.file.split('/').slice(1).join('/')}:{finding.at.line} {finding.code}</code></span>
      </button>
      {finding.edits.map(edit => (
        <button key={edit.label} type="button" class="button small" data-testid="author-mend" onClick={() => mend(desk, edit)}>{edit.label}</button>
      ))}
    </li>
  );
}
