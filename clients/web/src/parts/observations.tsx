import type { ObservationView } from '../protocol';
import { language, t, tWord } from '../messages';
import { MomentLink } from './moment-link';

interface Props {
  readonly observations: readonly ObservationView[];
  readonly onEdit?: (made: ObservationView) => void;
  readonly onRemove?: (made: ObservationView) => void;
}

/** Lines of the exercise evaluation guide, each with its moment. */
export function Observations({ observations, onEdit, onRemove }: Props) {
  const time = new Intl.DateTimeFormat(language(), { timeStyle: 'short' });
  return (
    <ul class="observations" data-testid="observations">
      {observations.map(made => (
        <li key={made.observationId} class={`rating-${made.rating}`}>
          <p class="kicker"><MomentLink version={made.version}>{made.turnLabel}{made.turnLabel && ' · '}{tWord('phase', made.phase)}</MomentLink> · <time dateTime={made.at}>{time.format(new Date(made.at))}</time> · {made.actorName || t('guide.room')}</p>
          <p><strong class="rating-letter" title={tWord('rating', made.rating)}>{tWord('rating.letter', made.rating)}</strong> <strong>{made.task}</strong> <span class="muted">{tWord('rating', made.rating)}</span></p>
          <p class="observation-text">{made.text}</p>
          <p class="muted">{made.person}
            {onEdit && <button type="button" class="button small quiet" aria-label={`${t('guide.edit')}: ${made.task}`} data-testid="observation-edit" onClick={() => onEdit(made)}>{t('guide.edit')}</button>}
            {onRemove && <button type="button" class="button small quiet" aria-label={`${t('guide.remove')}: ${made.task}`} data-testid="observation-remove" onClick={() => onRemove(made)}>{t('guide.remove')}</button>}
          </p>
        </li>
      ))}
    </ul>
  );
}
