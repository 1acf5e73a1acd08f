import { t } from '../../../messages';
import { useRights } from './use-rights';

/** Who does it, where it is not the reader's to do. */
export function NotMine({ right }: { right: 'draft' | 'sign' | 'answer' }) {
  const rights = useRights();
  if (rights.may(right)) return null;
  return <p class="not-mine" data-testid={`not-mine-${right}`}>{t(`right.others.${right}`, { who: rights.who(right) })}</p>;
}
