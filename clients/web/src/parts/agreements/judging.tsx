import { useState } from 'preact/hooks';
import { limits, type AgreementView } from '../../protocol';
import { t } from '../../messages';
import { useAction } from '../../wire/use-desk';
import { RefusalNote } from '../refusal-note';
import { Audience } from './audience';
import { clauseText } from './clause-words';
import type { Dealing } from './dealing';

/** Control judges that a clause was broken in the last turn that was played: promises in words, above all. */
export function Judging({ agreement, dealing }: { agreement: AgreementView; dealing: Dealing }) {
  const clauses = agreement.versions.at(-1)?.clauses ?? [];
  const [clause, setClause] = useState((clauses.find(one => one.kind === 'promise') ?? clauses[0])?.number ?? 1);
  const [reason, setReason] = useState('');
  const [to, setTo] = useState<readonly string[]>(agreement.parties.map(party => party.id));
  const action = useAction();
  const send = async () => {
    if (await action.run(() => dealing.judge({ agreementId: agreement.id, clause, reason, to }))) setReason('');
  };
  return (
    <details class="judging">
      <summary>{t('agreement.judge')}</summary>
      <form onSubmit={event => { event.preventDefault(); void send(); }}>
        <label class="field"><span>{t('agreement.judge.clause')}</span>
          <select value={clause} data-testid="judge-clause" onChange={event => setClause(Number(event.currentTarget.value))}>
            {clauses.map(one => <option key={one.number} value={one.number}>{one.number}. {clauseText(one)}</option>)}
          </select>
        </label>
        <label class="field"><span>{t('agreement.judge.reason')}</span>
          <input type="text" value={reason} maxLength={limits.reasonCharacters} data-testid="judge-reason" onInput={event => setReason(event.currentTarget.value)} />
        </label>
        <Audience parties={dealing.audience} chosen={to} onChoose={setTo} testid="judge" />
        <button type="submit" class="button" disabled={action.busy || reason.trim().length < 3} data-testid="judge">{t('agreement.judge')}</button>
        <RefusalNote refusal={action.refusal} />
      </form>
    </details>
  );
}
