import { useState } from 'preact/hooks';
import type { ArgumentView } from '../../protocol';
import { t } from '../../messages';
import { ArgumentCard } from '../../parts/arguments/argument-card';
import { Estimate } from '../../parts/arguments/estimate';
import { Facts } from '../../parts/arguments/facts';
import { Points, type Critic } from '../../parts/arguments/points';
import { RefusalNote } from '../../parts/refusal-note';
import { useAction } from '../../wire/use-desk';
import { ArgumentSheet } from './argument-sheet';
import { useAtDesk } from './context';

/** The team's free-text orders and those of the others that it may know of. */
export function Arguments() {
  const { page, seatId } = useAtDesk();
  const may = page.seats.find(seat => seat.seatId === seatId)?.may ?? [];
  const [writing, setWriting] = useState<ArgumentView | 'new' | null>(null);
  const known = page.arguments;
  const deliberating = page.header.phase === 'deliberation';
  // Once it is judged it stands with the results.
  const open = known.now.filter(argument => !argument.result);
  if (known.most === 0 || (open.length === 0 && known.facts.length === 0 && !deliberating)) return null;
  return (
    <section class="block" id="arguments" data-testid="arguments">
      <h2>{t('argument.title')}</h2>
      {known.mayWrite && may.includes('draft') && (
        <>
          <p class="muted">{t('argument.invite')}</p>
          <button type="button" class="button wide" data-testid="argument-write" onClick={() => setWriting('new')}>{t('argument.write')}</button>
        </>
      )}
      {open.map(argument => argument.actor === page.me.actor
        ? <Own key={argument.id} argument={argument} onChange={() => setWriting(argument)} />
        : <Theirs key={argument.id} argument={argument} />)}
      <Facts facts={known.facts} />
      {writing && <ArgumentSheet argument={writing === 'new' ? undefined : writing} onClose={() => setWriting(null)} />}
    </section>
  );
}

function Own({ argument, onChange }: { argument: ArgumentView; onChange: () => void }) {
  const { desk, page } = useAtDesk();
  const action = useAction();
  const [sure, setSure] = useState(false);
  return (
    <ArgumentCard argument={argument} named={false}>
      <Points argument={argument} />
      <Estimate argument={argument} give={() => Promise.resolve(null)} />
      {argument.mayChange && (
        <p class="buttons">
          <button type="button" class="button small" data-testid="argument-change" onClick={onChange}>{t('argument.change')}</button>
          {sure
            ? <button type="button" class="button small warm" disabled={action.busy} data-testid="argument-drop-sure" onClick={() => void action.run(() => desk.command('DropArgument', argument.id))}>{t('argument.drop.sure')}</button>
            : <button type="button" class="button small quiet" data-testid="argument-drop" onClick={() => setSure(true)}>{t('argument.drop')}</button>}
        </p>
      )}
      {argument.mayChange && !argument.secret && <p class="muted">{t('argument.open.later')}</p>}
      {page.header.phase === 'adjudication' && !argument.result && <p class="muted">{t('argument.judging')}</p>}
      <RefusalNote refusal={action.refusal} />
    </ArgumentCard>
  );
}

function Theirs({ argument }: { argument: ArgumentView }) {
  const { desk, page, session } = useAtDesk();
  const critic: Critic = {
    session,
    say: (id, speaksFor, text) => desk.command('MakePoint', id, speaksFor, text),
    withdraw: (id, number) => desk.command('WithdrawPoint', id, number),
  };
  return (
    <ArgumentCard argument={argument}>
      <Points argument={argument} critic={critic} />
      <Estimate argument={argument} give={(id, percent) => desk.command('GiveEstimate', id, percent)} />
      {page.header.phase === 'adjudication' && !argument.vote?.open && !argument.result && <p class="muted">{t('argument.judging')}</p>}
    </ArgumentCard>
  );
}
