import type { AttributionView, TeamStatus } from '../../../protocol';
import { t } from '../../../messages';
import { change, tone } from '../../../numbers/format';
import { TeamMark } from '../../../parts/team-mark';
import { KindMark } from './glyphs';
import type { Turning } from './turnings';

interface Props {
  /** What is known of who caused it; null before it was asked. */
  readonly caused: AttributionView | null;
  readonly turnings: readonly Turning[];
  readonly place: number;
  readonly onPlace: (place: number) => void;
}

/** From turning point to turning point, once these are worked out. */
export function TurningSteps({ caused, turnings, place, onPlace }: Props) {
  if (caused && !caused.result) return <span class="muted turning-wait" data-testid="replay-turning-wait">{t('replay.turning.wait', { percent: Math.round(caused.done / 10) })}</span>;
  if (turnings.length === 0) return null;
  const before = turnings.filter(turning => turning.place < place).at(-1);
  const after = turnings.find(turning => turning.place > place);
  return (
    <span class="turning-steps" role="group" aria-label={t('who.caused.turning')}>
      <button type="button" class="step" disabled={!before} aria-label={t('replay.turning.previous')} data-testid="replay-turning-previous" onClick={() => onPlace(before!.place)}>‹</button>
      <span class="turning-word"><KindMark kind="turning" /> {t('replay.turning')}</span>
      <button type="button" class="step" disabled={!after} aria-label={t('replay.turning.next')} data-testid="replay-turning-next" onClick={() => onPlace(after!.place)}>›</button>
    </span>
  );
}

/** What the turning points of a place are: who decided what, and what the end owes to it. A team's eyes read only what that team itself had ordered. */
export function TurningHere({ turning, teams, eyes }: { turning: Turning; teams: readonly TeamStatus[]; eyes: string }) {
  return (
    <ul class="turning-here" data-testid="replay-turning-here">
      {turning.points.map(point => {
        const team = teams.find(one => one.actor === point.actor);
        return (
          <li key={point.actor}>
            <KindMark kind="turning" /> {team && <TeamMark shape={team.shape} colour={team.colour} size={16} />} <strong>{point.actorName}</strong>
            {(eyes === '' || eyes === point.actor) && <span>{point.orders.length > 0 ? point.orders.join(' · ') : t('who.caused.none')}</span>}
            {point.effects.slice(0, 2).map(effect => <span key={effect.key}><span class="muted">{effect.label}</span> <strong class={tone(effect.amount, effect.good)}>{change(effect.amount, effect.unit)}</strong></span>)}
          </li>
        );
      })}
    </ul>
  );
}
