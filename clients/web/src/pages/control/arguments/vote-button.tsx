import type { ArgumentView } from '../../../protocol';
import { t } from '../../../messages';
import { RefusalNote } from '../../../parts/refusal-note';
import { useAction } from '../../../wire/use-desk';
import { useControl } from '../context';

/** Opens and closes the vote on a free-text order. */
export function VoteButton({ argument }: { argument: ArgumentView }) {
  const { desk } = useControl();
  const action = useAction();
  if (argument.secret) return <span class="muted">{t('argument.vote.none')}</span>;
  const open = argument.vote?.open ?? false;
  return (
    <>
      <button type="button" class={open ? 'button small primary' : 'button small'} disabled={action.busy} data-testid={open ? 'vote-close' : 'vote-open'}
        onClick={() => void action.run(() => desk.command('CallVote', argument.id, !open))}>
        {t(open ? 'argument.vote.close' : argument.vote ? 'argument.vote.again' : 'argument.vote.open')}
      </button>
      <RefusalNote refusal={action.refusal} />
    </>
  );
}
