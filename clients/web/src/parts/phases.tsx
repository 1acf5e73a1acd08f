import type { SessionHeader } from '../protocol';
import { t, tWord } from '../messages';

const ring = ['briefing', 'deliberation', 'commitment', 'adjudication', 'outcome'] as const;

/** The phases of a turn, the present one marked. */
export function Phases({ header }: { header: SessionHeader }) {
  const inside = (ring as readonly string[]).includes(header.phase);
  const steps = inside ? ring : [header.phase];
  const at = (steps as readonly string[]).indexOf(header.phase);
  return (
    <ol class="phases" aria-label={t('phases.label')}>
      {steps.map((phase, i) => (
        <li key={phase} class={i === at ? 'now' : i < at ? 'past' : ''} aria-current={i === at ? 'step' : undefined}
          data-testid={i === at ? 'phase' : undefined} data-phase={phase}>
          {tWord('phase', phase)}
        </li>
      ))}
    </ol>
  );
}

export function TurnLabel({ header }: { header: SessionHeader }) {
  if (header.turn === 0) return null;
  return (
    <span class="turn-label" data-testid="turn-label">
      <span class="turn-count">{t('turn.of', { n: header.turn, turns: header.turns })}<span class="dot"> · </span></span>{header.turnLabel}
    </span>
  );
}

/** Says a new phase to those who do not see it. */
export function PhaseVoice({ header }: { header: SessionHeader }) {
  return <p class="unseen" aria-live="polite">{tWord('phase', header.phase)}{header.turn > 0 ? `, ${header.turnLabel}` : ''}. {header.pausedBecause ?? ''}</p>;
}
