import type { RoleView } from '../../protocol';
import { t } from '../../messages';
import { rightsText } from '../../parts/rights';

interface Props {
  readonly roles: readonly RoleView[];
  /** The role; empty for any that is free. */
  readonly chosen: string;
  readonly onChoose: (title: string) => void;
}

/** Which office in the team; whoever does not mind gets the first that is free. */
export function RoleChoice({ roles, chosen, onChoose }: Props) {
  if (roles.length < 2) return null;
  const own = roles.find(role => role.role === chosen);
  return (
    <label class="field">
      <span>{t('join.role')}</span>
      <select value={chosen} data-testid="join-role" onChange={event => onChoose(event.currentTarget.value)}>
        <option value="">{t('join.role.any')}</option>
        {roles.map(role => <option key={role.role} value={role.role} disabled={role.taken}>{role.title}{role.taken && ` (${t('join.role.taken')})`}</option>)}
      </select>
      {own && <span class="muted">{rightsText(own.may)}</span>}
    </label>
  );
}
