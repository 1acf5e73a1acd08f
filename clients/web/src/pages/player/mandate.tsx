import type { MandateLineView } from '../../protocol';
import { t, tWord } from '../../messages';
import { Figure } from '../../parts/figure';

/** The public objectives, as things stand; when all is over, as they were judged. */
export function Mandate({ lines, over = false }: { lines: readonly MandateLineView[]; over?: boolean }) {
  return (
    <ul class="mandate" data-testid="mandate">
      {lines.map(line => (
        <li key={line.id} class={`line ${line.state}`} data-testid={`mandate-${line.id}`} data-state={line.state}>
          <p class="mandate-text">{line.text}</p>
          {line.number && <Figure number={line.number} size="small" />}
          <p class="mandate-state">
            <StateMark state={line.state} /> {tWord(over ? 'mandate' : 'standing', line.state)}
            <span class="muted"> · {t('mandate.weight', { n: line.weight })}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}

/** A full, half or empty disc: met, partly, missed. */
export function StateMark({ state }: { state: string }) {
  return (
    <svg class={`state-mark ${state}`} width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
      <circle cx="7" cy="7" r="5.6" fill={state === 'met' ? 'currentColor' : 'none'} stroke="currentColor" stroke-width="2" />
      {state === 'partly' && <path d="M7 1.4a5.6 5.6 0 0 1 0 11.2Z" fill="currentColor" />}
    </svg>
  );
}
