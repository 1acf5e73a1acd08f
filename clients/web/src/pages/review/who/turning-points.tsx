import type { AttributionPlayer, TurningPointView } from '../../../protocol';
import { t } from '../../../messages';
import { change, tone } from '../../../numbers/format';
import { TeamMark } from '../../../parts/team-mark';

const few = 8;

interface Props {
  readonly points: readonly TurningPointView[];
  readonly players: readonly AttributionPlayer[];
  readonly onTurn: (turn: number) => void;
  readonly onMoment: (turn: number, actor: string) => void;
}

/** The decisions without which the end would differ most; each leads to its turn, and to its moment in the replay. */
export function TurningPoints({ points, players, onTurn, onMoment }: Props) {
  if (points.length === 0) return null;
  const row = (point: TurningPointView, place: number) => {
    const player = players.find(one => one.actor === point.actor);
    return (
      <li key={place} data-testid={`turning-point-${point.turn}-${point.actor}`}>
        <h3>{player?.shape && <TeamMark shape={player.shape} colour={player.colour} size={18} />} {point.actorName} <span class="muted">{point.turnLabel}</span></h3>
        <p>{point.orders.length > 0 ? point.orders.join(' · ') : t('who.caused.none')}</p>
        <ul class="turning-effects">{point.effects.map(effect => <li key={effect.key}><span class="muted">{effect.label}</span> <strong class={tone(effect.amount, effect.good)}>{change(effect.amount, effect.unit)}</strong></li>)}</ul>
        <p class="buttons">
          <button type="button" class="button small" onClick={() => onTurn(point.turn)}>{t('who.caused.goto')}</button>
          <button type="button" class="button small" data-testid={`turning-replay-${point.turn}-${point.actor}`} onClick={() => onMoment(point.turn, point.actor)}>{t('who.caused.replay')}</button>
        </p>
      </li>
    );
  };
  return (
    <section class="block" data-testid="turning-points">
      <h2>{t('who.caused.turning')}</h2>
      <p class="muted">{t('who.caused.turning.text')}</p>
      <ol class="turning-points">{points.slice(0, few).map(row)}</ol>
      {points.length > few && <details><summary>{t('control.more', { n: points.length - few })}</summary><ol class="turning-points">{points.slice(few).map(row)}</ol></details>}
    </section>
  );
}
