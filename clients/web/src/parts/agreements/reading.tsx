import { useState } from 'preact/hooks';
import type { AgreementView } from '../../protocol';
import { t } from '../../messages';
import { partyName, PartyMarks } from '../talk/parties';
import { BreachList } from './breach-list';
import { Clauses } from './clauses';
import { Deeds } from './deeds';
import type { Dealing, Writing } from './dealing';
import { DraftsKept } from './drafts-kept';
import { Judging } from './judging';
import { Standing } from './standing';

/** An agreement to be read: who, what, how it stands, and what may be done about it. */
export function Reading({ agreement, dealing, onWrite }: { agreement: AgreementView; dealing: Dealing; onWrite: (writing: Writing) => void }) {
  const [chosen, setChosen] = useState<number | null>(null);
  const current = agreement.versions.at(-1);
  const version = agreement.versions.find(one => one.number === chosen) ?? current;
  const breaches = dealing.known.breaches.filter(breach => breach.agreementId === agreement.id);
  return (
    <article class="agreement" data-testid="agreement-reading">
      <p><Standing agreement={agreement} known={dealing.known} /></p>
      {agreement.parties.length > 0 && <p class="kicker"><PartyMarks parties={agreement.parties} /></p>}
      {agreement.sponsors.length > 0 && <p class="muted">{t('agreement.sponsoredBy', { who: agreement.sponsors.map(partyName).join(', ') })}</p>}
      {agreement.readers.length > 0 && <p class="muted">{t('agreement.readBy', { who: agreement.readers.map(partyName).join(', ') })}</p>}
      {agreement.endedBy && <p class="agreement-ended">{t(agreement.standing === 'denounced' ? 'agreement.denouncedBy' : 'agreement.withdrawnBy', { who: partyName(agreement.endedBy) })} <q>{agreement.endedBecause}</q></p>}
      {agreement.versions.length > 1 && (
        <div class="segments versions" role="group" aria-label={t('agreement.versions')}>
          {agreement.versions.map(one => (
            <button key={one.number} type="button" aria-pressed={one === version} data-testid={`version-${one.number}`} onClick={() => setChosen(one.number)}>{t('agreement.version', { v: String(one.number) })}</button>
          ))}
        </div>
      )}
      {version && (
        <>
          {version.by && <p class="muted">{t('agreement.offeredBy', { who: partyName(version.by), turn: version.turnLabel })}{version !== current && ` ${t('agreement.superseded')}`}</p>}
          <Clauses clauses={version.clauses} />
          <p>{agreement.sinceLabel ? t('agreement.runs', { from: agreement.sinceLabel, until: version.untilLabel }) : t('agreement.wouldRun', { until: version.untilLabel })}</p>
          {version.signedBy.length > 0 && <p>{t('agreement.signedBy', { who: agreement.parties.filter(party => version.signedBy.includes(party.id)).map(partyName).join(', ') })}</p>}
        </>
      )}
      {version && dealing.whoKnows && <p class="buttons">{dealing.whoKnows(agreement.id, false)}{version.clauses.some(clause => clause.secret) && dealing.whoKnows(agreement.id, true)}</p>}
      {breaches.length > 0 && <BreachList breaches={breaches} dealing={dealing} />}
      <DraftsKept agreement={agreement} dealing={dealing} onWrite={onWrite} />
      {version === current && <Deeds agreement={agreement} dealing={dealing} onWrite={onWrite} />}
      {!dealing.me && agreement.standing === 'inForce' && dealing.audience.length > 0 && <Judging agreement={agreement} dealing={dealing} />}
    </article>
  );
}
