import type { NumberAmongPlaysView } from '../../../protocol';
import { t } from '../../../messages';
import { TeamMark } from '../../../parts/team-mark';
import { counted, share, standing } from './words';

/** Every mandate on one scale from the worst play to the best: where the class ended, at a glance from the back row. */
export function Ranks({ scores }: { scores: readonly NumberAmongPlaysView[] }) {
  return (
    <div class="ranks" data-testid="across-ranks">
      <p class="ranks-scale muted" aria-hidden="true"><span>{t('across.scale.worst')}</span><span>{t('across.scale.middle')}</span><span>{t('across.scale.best')}</span></p>
      <ul>
        {scores.map(score => (
          <li key={score.key} data-testid={`rank-${score.actor}`} data-standing={score.standing}>
            <strong>{score.shape && <TeamMark shape={score.shape} colour={score.colour} size={20} />} {score.label}</strong>
            <span class="rank-track" aria-hidden="true"><i style={{ '--at': share(score) }} /></span>
            <span class="rank-words"><b>{standing(score)}</b> <span class="muted">{counted(score)}</span></span>
          </li>
        ))}
      </ul>
    </div>
  );
}
