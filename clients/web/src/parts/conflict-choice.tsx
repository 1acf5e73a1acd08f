import { t } from '../messages';

interface Props {
  /** Whether the team still has it; else somebody took it back meanwhile. */
  readonly there: boolean;
  readonly onTake: () => void;
  readonly onKeep: () => void;
}

/** Somebody was faster: theirs or mine. Nothing is lost before it is chosen. */
export function ConflictChoice({ there, onTake, onKeep }: Props) {
  return (
    <p class="buttons">
      <button type="button" class="button small" data-testid="conflict-take" onClick={onTake}>{t(there ? 'conflict.take' : 'conflict.drop')}</button>
      <button type="button" class="button small" data-testid="conflict-keep" onClick={onKeep}>{t(there ? 'conflict.keep' : 'conflict.again')}</button>
    </p>
  );
}
