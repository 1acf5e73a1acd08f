import type { EstablishedFact } from '../../protocol';
import { t } from '../../messages';

/** What free-text orders have established, for later turns. */
export function Facts({ facts }: { facts: readonly EstablishedFact[] }) {
  if (facts.length === 0) return null;
  return (
    <section class="facts" data-testid="facts">
      <h3>{t('argument.facts')}</h3>
      <ul>{facts.map(fact => <li key={fact.text}>{fact.text} <span class="muted">{fact.actorCode} · {fact.turnLabel}</span>{fact.secret && <span class="only-us">{t('argument.secret.mark')}</span>}</li>)}</ul>
    </section>
  );
}
