import type { TurningPointView } from '../../../../protocol';
import { t, type Key } from '../../../../messages';
import type { Mark } from './exercise';

const signs: Record<Mark, string> = { better: '▲', same: '=', worse: '▼', shown: '○' };

/** A team's turning points in their order, each with what came of the answer so far. */
export function Steps({ points, at, marks, onStep }: { points: readonly TurningPointView[]; at: number; marks: Readonly<Record<number, Mark>>; onStep: (place: number) => void }) {
  const words = (mark: Mark | undefined) => (mark ? t(`better.mark.${mark}` as Key) : t('better.mark.open'));
  return (
    <ol class="better-steps" aria-label={t('better.steps')}>
      {points.map((point, place) => {
        const mark = marks[point.turn];
        return (
          <li key={point.turn}>
            <button type="button" class={mark ?? ''} aria-current={place === at ? 'step' : undefined} data-testid={`better-step-${point.turn}`} onClick={() => onStep(place)}>
              <span class="better-sign" aria-hidden="true">{mark ? signs[mark] : place + 1}</span>
              <span>{point.turnLabel}</span><span class="unseen">{words(mark)}</span>
            </button>
          </li>
        );
      })}
    </ol>
  );
}
