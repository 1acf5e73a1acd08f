import { useState } from 'preact/hooks';
import type { StatementView, TeamPage, WhatIfBench } from '../../../protocol';
import { limits } from '../../../protocol';
import { t, type Key } from '../../../messages';
import { MomentLink } from '../../../parts/moment-link';
import { RefusalNote } from '../../../parts/refusal-note';
import type { Desk } from '../../../wire/connection';
import { useAction } from '../../../wire/use-desk';
import { orderName } from '../what-if/draft';
import { verdictsOf } from './ledger';

const marks: Readonly<Record<string, string>> = { kept: '✓', broken: '✗', open: '…' };
const judges = new Set(['control', 'evaluator']);
const nothing = 'none';

interface Props {
  readonly desk: Desk<TeamPage>;
  readonly bench: WhatIfBench | null;
  readonly statements: readonly StatementView[];
  readonly onJudged: () => void;
}

/** What a team said in public, turn by turn, beside what it ordered in the same turn; control and evaluators say what became of it. */
export function Statements({ desk, bench, statements, onJudged }: Props) {
  const made = statements.filter(one => one.verdict !== nothing);
  const others = statements.filter(one => one.verdict === nothing);
  if (statements.length === 0) return null;
  const verdicts = verdictsOf(made);
  return (
    <section data-testid="deeds-statements">
      <h3>{t('statement.title')} <span class="muted">{made.length === 0 ? t('statement.none') : t('statement.sum', verdicts)}</span></h3>
      <ol class="statements">
        {made.map(one => <Statement key={`${one.conversationId}/${one.message}`} desk={desk} bench={bench} one={one} onJudged={onJudged} />)}
      </ol>
      {others.length > 0 && (
        <details>
          <summary>{t('statement.others', { n: others.length })}</summary>
          <ol class="statements">{others.map(one => <Statement key={`${one.conversationId}/${one.message}`} desk={desk} bench={null} one={one} onJudged={onJudged} />)}</ol>
        </details>
      )}
    </section>
  );
}

function Statement({ desk, bench, one, onJudged }: Omit<Props, 'statements'> & { one: StatementView }) {
  const orders = bench?.turns.find(turn => turn.turn === one.turn)?.orders.filter(order => order.actor === one.actor) ?? [];
  return (
    <li class={`statement ${one.verdict}`} data-testid="statement" data-verdict={one.verdict}>
      <p class="muted"><MomentLink version={one.version}>{one.turnLabel || t('statement.lobby')}</MomentLink> · {t('statement.to', { who: one.to.join(', ') })}</p>
      <blockquote>{one.text}</blockquote>
      {one.verdict !== nothing && <p><strong>{marks[one.verdict]} {t(`statement.verdict.${one.verdict}` as Key)}</strong> {one.because}</p>}
      {bench && <p class="muted">{t('statement.orders')} {orders.length === 0 ? t('statement.orders.none') : orders.map(orderName).join('; ')}</p>}
      {judges.has(desk.attached?.role ?? '') && <Judge desk={desk} one={one} onJudged={onJudged} />}
    </li>
  );
}

function Judge({ desk, one, onJudged }: { desk: Desk<TeamPage>; one: StatementView; onJudged: () => void }) {
  const [because, setBecause] = useState(one.because);
  const action = useAction();
  const judge = async (verdict: string) => {
    if (await action.run(() => desk.command('JudgeStatement', one.conversationId, one.message, verdict, because))) onJudged();
  };
  if (one.verdict === nothing) {
    return <><button type="button" class="button small" disabled={action.busy} data-testid="statement-mark" onClick={() => void judge('open')}>{t('statement.mark')}</button><RefusalNote refusal={action.refusal} /></>;
  }
  return (
    <details class="statement-judge">
      <summary>{t('statement.judge')}</summary>
      <label class="field"><span>{t('statement.because')}</span>
        <textarea rows={2} value={because} maxLength={limits.remarkCharacters} data-testid="statement-because" onInput={event => setBecause(event.currentTarget.value)} />
      </label>
      <span class="buttons">
        {['kept', 'broken', 'open', nothing].map(verdict => (
          <button key={verdict} type="button" class={`button small${verdict === nothing ? ' quiet' : ''}`} aria-pressed={verdict === one.verdict} disabled={action.busy || (because.trim() === '' && (verdict === 'kept' || verdict === 'broken'))}
            data-testid={`statement-${verdict}`} onClick={() => void judge(verdict)}>{t(`statement.verdict.${verdict}` as Key)}</button>
        ))}
      </span>
      <RefusalNote refusal={action.refusal} />
    </details>
  );
}
