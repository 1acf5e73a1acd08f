import { useAuthorDesk } from '../desk/context';

interface Props {
  /** What is named: inject, crisis, card, instrument, ladder or entity. */
  readonly kind: string;
  readonly id: string;
  readonly name: string;
}

/** A thing of the scenario, and the way to its line as it stands now. */
export function PlaceLink({ kind, id, name }: Props) {
  const { work, show } = useAuthorDesk();
  const at = work.check?.names.find(one => one.kind === kind && one.id === id)?.at;
  if (!at) return <>{name}</>;
  return (
    <button type="button" class="plain-link plays-place" data-testid={`author-plays-${kind}-${id}`} onClick={() => show(at.file, at)}>
      {name} <code>{at.file.split('/').slice(1).join('/')}:{at.line}</code>
    </button>
  );
}
