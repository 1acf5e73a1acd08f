import type { DraftOrder, DraftView } from '../../../protocol';
import { t, tWord } from '../../../messages';
import { share } from '../../../numbers/format';
import { ConflictChoice } from '../../../parts/conflict-choice';

interface Props {
  readonly mine: DraftOrder;
  /** The order as the team has it now; null when it was taken back. */
  readonly theirs: DraftView | null;
  readonly onTake: () => void;
  readonly onKeep: () => void;
}

/** Whether two drafts say the same. */
export const same = (a: DraftOrder, b: DraftOrder): boolean =>
  a.level === b.level && a.mode === b.mode && a.turns === b.turns && a.imposeIfRefused === b.imposeIfRefused;

/** Somebody was faster. Both versions side by side, and a choice; nothing is lost before it is made. */
export function Conflict({ mine, theirs, onTake, onKeep }: Props) {
  return (
    <section class="conflict" role="alert" data-testid="order-conflict">
      {theirs
        ? <><p><strong>{t('conflict.theirs', { who: theirs.changedBy || theirs.by || t('conflict.someone') })}</strong> {words(theirs.order)}</p><p>{t('conflict.mine')} {words(mine)}</p></>
        : <p><strong>{t('conflict.gone')}</strong></p>}
      <ConflictChoice there={theirs !== null} onTake={onTake} onKeep={onKeep} />
    </section>
  );
}

const words = (order: DraftOrder): string =>
  [t('order.share', { share: share(order.level) }), order.mode && tWord('mode', order.mode), t('order.turns', { n: order.turns })].filter(Boolean).join(' · ');
