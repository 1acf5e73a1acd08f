import { t } from '../../../messages';
import { useOthersEditing } from './use-editing';

/** Says who of the team writes on the same thing just now. */
export function EditingNote({ place }: { place: string }) {
  const who = useOthersEditing(place);
  return <p class="editing" role="status" data-testid="editing" data-who={who} hidden={!who}>{who && <><span aria-hidden="true">✎</span> {t('editing.one', { who })}</>}</p>;
}
