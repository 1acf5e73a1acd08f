import type { ComponentChildren } from 'preact';
import type { Movement } from '../protocol';
import { t } from '../messages';
import { figure } from '../numbers/format';
import { Change } from './change';
import { useExplain } from './explain';

/** Numbers that moved, with their largest causes; each opens its waterfall. */
export function Movements({ movements, turn, most = 8, hand }: { movements: readonly Movement[]; turn: number; most?: number; hand?: (movement: Movement) => ComponentChildren }) {
  const explain = useExplain();
  if (movements.length === 0) return <p class="muted">{t('movements.none')}</p>;
  const rows = (some: readonly Movement[]) => some.map(movement => (
    <li key={movement.key}>
      <button type="button" class="movement" data-testid={`movement-${movement.key}`} onClick={() => explain({ kind: 'movement', key: movement.key, label: movement.label, turn })}>
        <span class="movement-name">{movement.label}</span>
        <span class="movement-value">
          <span class="muted">{figure(movement.before, movement.unit)} → </span><strong>{figure(movement.after, movement.unit)}</strong>
          <Change value={movement.change} unit={movement.unit} good={movement.good} />
        </span>
        <span class="movement-causes">{movement.causes.join(' · ')}</span>
      </button>
      {hand?.(movement)}
    </li>
  ));
  return (
    <div class="movements">
      <ul>{rows(movements.slice(0, most))}</ul>
      {movements.length > most && (
        <details>
          <summary>{t('movements.more', { n: movements.length - most })}</summary>
          <ul>{rows(movements.slice(most))}</ul>
        </details>
      )}
    </div>
  );
}
