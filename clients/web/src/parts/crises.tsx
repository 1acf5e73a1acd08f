import type { CrisisView } from '../protocol';
import { t } from '../messages';
import { share } from '../numbers/format';

/** How a crisis stands, in words; the mark beside it repeats it by shape. */
export function crisisWords(crisis: CrisisView): string {
  switch (crisis.state) {
    case 'on': return t('crisis.on', { turn: crisis.since });
    case 'possible': return t('crisis.possible', { share: share(crisis.hazard) });
    case 'near': return t('crisis.near');
    default: return t('crisis.far');
  }
}

const marks: Record<string, string> = { on: '▲', possible: '△', near: '○', far: '·' };

export function CrisisLine({ crisis }: { crisis: CrisisView }) {
  return (
    <p class={`crisis ${crisis.state}`} data-testid={`crisis-${crisis.id}`}>
      <span aria-hidden="true">{marks[crisis.state] ?? ''}</span> <strong>{crisis.name}</strong> <span class="muted">{crisisWords(crisis)}</span>
    </p>
  );
}

/** Crises that are on or may come: few at once, the rest folded away. */
export function Crises({ crises }: { crises: readonly CrisisView[] }) {
  if (crises.length === 0) return null;
  const pressing = crises.filter(crisis => crisis.state !== 'near');
  const near = crises.filter(crisis => crisis.state === 'near');
  return (
    <section class="block" data-testid="crises">
      <h2>{t('crisis.title')}</h2>
      {pressing.map(crisis => <CrisisLine key={crisis.id} crisis={crisis} />)}
      {near.length > 0 && (
        <details>
          <summary>{t('crisis.nearby', { n: near.length })}</summary>
          {near.map(crisis => <CrisisLine key={crisis.id} crisis={crisis} />)}
        </details>
      )}
    </section>
  );
}
