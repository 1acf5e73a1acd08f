import type { Refusal } from '../../protocol';
import { t, tWord } from '../../messages';
import { useAction } from '../../wire/use-desk';
import { useControl, useMe } from './context';

const heldByAnother = 'S1404';

/** Beside the refusal that names the holder of a duty: the button that takes the duty over. */
export function TakeOver({ refusal }: { refusal: Refusal }) {
  const { desk, page } = useControl();
  const me = useMe();
  const action = useAction();
  if (refusal.code !== heldByAnother) return null;
  const { duties, facilitators } = page.cell;
  const nameOf = (id: string) => facilitators.find(one => one.facilitatorId === id)?.person ?? '';
  // The refusal is a sentence with the holder's name in it, in whatever language.
  const theirs = duties.filter(duty => duty.holder && duty.holder !== me && refusal.why.includes(nameOf(duty.holder)));
  if (theirs.length === 0) return <p role="status">{t('cell.yours')}</p>;
  return (
    <p class="buttons">
      {theirs.map(({ duty }) => (
        <button key={duty} type="button" class="button small" disabled={action.busy} data-testid={`take-over-${duty}`} onClick={() => void action.run(() => desk.command('AssignDuty', duty, me))}>
          {t('cell.takeOver')}: {tWord('duty', duty)}
        </button>
      ))}
      {action.refusal && <span>{action.refusal.why}</span>}
    </p>
  );
}
