import { useEffect, useRef } from 'preact/hooks';
import type { ReviewPage } from '../../protocol';
import { t } from '../../messages';

interface Props {
  readonly review: ReviewPage;
  readonly turn: number;
  readonly onTurn: (turn: number) => void;
}

/** The turns in a row, the opening first. */
export function Timeline({ review, turn, onTurn }: Props) {
  const last = review.turns.length;
  const row = useRef<HTMLOListElement>(null);
  // On a phone the row is longer than the screen: the turn that is shown comes into sight.
  useEffect(() => row.current?.querySelector('[aria-current]')?.scrollIntoView({ inline: 'center', block: 'nearest' }), [turn]);
  return (
    <nav class="timeline" aria-label={t('review.timeline')}>
      <button type="button" class="step" disabled={turn === 0} aria-label={t('review.previous')} data-testid="review-turn-previous" onClick={() => onTurn(turn - 1)}>‹</button>
      <ol ref={row}>
        {['', ...review.turns.map(one => one.turnLabel)].map((label, i) => (
          <li key={i}>
            <button type="button" aria-current={i === turn ? 'step' : undefined} data-testid={`review-turn-${i}`} onClick={() => onTurn(i)}>
              <span class="knot" aria-hidden="true" />
              {i === 0 ? t('review.opening') : label}
            </button>
          </li>
        ))}
      </ol>
      <button type="button" class="step" disabled={turn === last} aria-label={t('review.next')} data-testid="review-turn-next" onClick={() => onTurn(turn + 1)}>›</button>
    </nav>
  );
}
