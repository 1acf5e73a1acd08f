import { useState } from 'preact/hooks';
import type { BreachView } from '../../protocol';
import { t } from '../../messages';
import { useAction } from '../../wire/use-desk';
import { RefusalNote } from '../refusal-note';
import { Audience } from './audience';
import { clauseText, evidenceText } from './clause-words';
import { everyone, type Dealing } from './dealing';

/** Breaches with what shows them; control decides who else learns of one. */
export function BreachList({ breaches, dealing }: { breaches: readonly BreachView[]; dealing: Dealing }) {
  return (
    <section class="breaches" data-testid="breaches">
      <h3>{t('agreement.breaches')}</h3>
      <ul>
        {breaches.map(breach => (
          <li key={breach.id + String(breach.proposed)} data-testid="breach">
            <p><strong>{breach.partyName}</strong> · {breach.title} · {breach.turnLabel}{breach.proposed && <span class="unread-count">{t('agreement.proposed')}</span>}</p>
            <p class="muted">{clauseText(breach.clause)}</p>
            <p>{evidenceText(breach)}</p>
            {!dealing.me && dealing.audience.length > 0 && !breach.proposed && <Disclosing breach={breach} dealing={dealing} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Disclosing({ breach, dealing }: { breach: BreachView; dealing: Dealing }) {
  const [to, setTo] = useState<readonly string[]>([]);
  const action = useAction();
  const all = breach.knownTo.includes(everyone);
  const known = dealing.audience.filter(party => breach.knownTo.includes(party.id)).map(party => party.name);
  return (
    <>
      <p class="muted">{all ? t('agreement.known.all') : known.length > 0 ? t('agreement.known', { who: known.join(', ') }) : t('agreement.known.none')}</p>
      {!all && (
        <details>
          <summary>{t('agreement.disclose')}</summary>
          <form onSubmit={event => { event.preventDefault(); void action.run(() => dealing.disclose({ breachId: breach.id, to })).then(done => { if (done) setTo([]); }); }}>
            <Audience parties={dealing.audience.filter(party => !breach.knownTo.includes(party.id))} chosen={to} onChoose={setTo} testid="disclose" />
            <p class="muted">{t('agreement.disclose.hint')}</p>
            <button type="submit" class="button" disabled={to.length === 0 || action.busy} data-testid="disclose">{t('agreement.disclose')}</button>
            <RefusalNote refusal={action.refusal} />
          </form>
        </details>
      )}
    </>
  );
}
