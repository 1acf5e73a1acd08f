import type { ClauseView } from '../../protocol';
import { t } from '../../messages';
import { clauseText } from './clause-words';

/** Public clauses, then secret ones under a heading of their own. */
export function Clauses({ clauses }: { clauses: readonly ClauseView[] }) {
  const open = clauses.filter(clause => !clause.secret);
  const secret = clauses.filter(clause => clause.secret);
  return (
    <>
      {open.length > 0 && <section><h3>{t('agreement.public')}</h3><Numbered clauses={open} /></section>}
      {secret.length > 0 && <section class="secret-clauses"><h3>{t('agreement.secret')}</h3><p class="muted">{t('agreement.secret.hint')}</p><Numbered clauses={secret} /></section>}
    </>
  );
}

function Numbered({ clauses }: { clauses: readonly ClauseView[] }) {
  return (
    <ol class="clauses" start={clauses[0]!.number}>
      {clauses.map(clause => (
        <li key={clause.number}>
          <span class="clause-text">{clauseText(clause)}</span>
          {clause.kind === 'promise' && <small class="muted"> {t('agreement.judged')}</small>}
        </li>
      ))}
    </ol>
  );
}
