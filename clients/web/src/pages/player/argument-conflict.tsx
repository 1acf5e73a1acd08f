import type { ArgumentDraft, ArgumentView } from '../../protocol';
import { t } from '../../messages';
import { ConflictChoice } from '../../parts/conflict-choice';

interface Props {
  /** The order as the team has it now; null when it was taken back. */
  readonly theirs: ArgumentView | null;
  readonly onTake: () => void;
  readonly onKeep: () => void;
}

/** Whether the team's words are those that are typed here. */
export const saysTheSame = (theirs: ArgumentView, mine: ArgumentDraft): boolean =>
  theirs.action === mine.action.trim() && theirs.effect === mine.effect.trim() && theirs.place === mine.place && theirs.number === mine.number && theirs.secret === mine.secret
  && JSON.stringify(theirs.reasons) === JSON.stringify(mine.reasons.map(reason => reason.trim()).filter(Boolean));

/** Somebody of the team was faster: their words above one's own, and a choice; nothing is lost before it is made. */
export function ArgumentConflict({ theirs, onTake, onKeep }: Props) {
  return (
    <section class="conflict" role="alert" data-testid="argument-conflict">
      {theirs
        ? (
          <>
            <p><strong>{t('conflict.theirs', { who: theirs.by || t('conflict.someone') })}</strong></p>
            <p>{theirs.action} → {theirs.effect}</p>
            <ul>{theirs.reasons.map(reason => <li key={reason}>{reason}</li>)}</ul>
          </>
        )
        : <p><strong>{t('conflict.gone')}</strong></p>}
      <ConflictChoice there={theirs !== null} onTake={onTake} onKeep={onKeep} />
    </section>
  );
}
