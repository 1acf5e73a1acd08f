import type { ArgumentView } from '../../../protocol';
import { t } from '../../../messages';
import { ArgumentCard } from '../../../parts/arguments/argument-card';
import { Spread } from '../../../parts/arguments/estimate';
import { Facts } from '../../../parts/arguments/facts';
import { Points, type Critic } from '../../../parts/arguments/points';
import { useControl } from '../context';
import { Judging } from './judging';
import { Telling } from './telling';
import { VoteButton } from './vote-button';

/** The turn's free-text orders: what others say of them, how each is judged, what is told of it. */
export function ControlArguments() {
  const { page } = useControl();
  const { now, facts } = page.arguments;
  if (now.length === 0 && facts.length === 0) return null;
  return (
    <section class="block" data-testid="control-arguments">
      <h2>{t('argument.title')}</h2>
      {now.map(argument => <One key={argument.id} argument={argument} />)}
      <Facts facts={facts} />
    </section>
  );
}

function One({ argument }: { argument: ArgumentView }) {
  const { desk, page } = useControl();
  const critic: Critic = {
    session: page.header.sessionId,
    say: (id, speaksFor, text) => desk.command('MakePoint', id, speaksFor, text),
    withdraw: (id, number) => desk.command('WithdrawPoint', id, number),
  };
  const judging = page.header.phase === 'adjudication';
  return (
    <ArgumentCard argument={argument} after={judging && <After argument={argument} />}>
      <Points argument={argument} critic={critic} />
      <Spread argument={argument} />
      {page.header.phase === 'commitment' && <p class="buttons"><VoteButton argument={argument} /> <span class="muted">{t('argument.judge.later')}</span></p>}
      {judging && !argument.result && <Judging argument={argument} />}
    </ArgumentCard>
  );
}

/** Once it is judged: what is told of it, and the way back. */
function After({ argument }: { argument: ArgumentView }) {
  if (!argument.result) return null;
  return <><Telling key={argument.result.verdict} argument={argument} result={argument.result} /><Judging argument={argument} /></>;
}
