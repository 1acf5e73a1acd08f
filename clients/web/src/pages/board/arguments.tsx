import type { ArgumentsView } from '../../protocol';
import { t, tWord } from '../../messages';

const shown = 2;

/** The turn's public free-text orders: while people argue, what is said; with the results, what came of them. */
export function BoardArguments({ known }: { known: ArgumentsView }) {
  if (known.now.length === 0) return null;
  return (
    <div class="block board-arguments" data-testid="board-arguments">
      <h2>{t('argument.title')}</h2>
      <ul>
        {known.now.slice(0, shown).map(argument => (
          <li key={argument.id} class={argument.result?.verdict ?? ''}>
            <p><span class="code">{argument.actorCode}</span> <strong>{argument.action}</strong></p>
            {argument.result
              ? <p class="board-verdict">{tWord('argument.verdict', argument.result.verdict)}{argument.result.roll && <span class="muted"> · {Math.round(argument.result.roll.chance / 10)} %</span>}</p>
              : <p class="board-points">+{argument.reasons.length + argument.points.filter(point => point.for).length} <span class="muted">{t('argument.point.for')}</span> · −{argument.points.filter(point => !point.for).length} <span class="muted">{t('argument.point.against')}</span>{argument.vote?.open && <span> · {t('argument.vote.count', { given: String(argument.vote.given), asked: String(argument.vote.asked) })}</span>}</p>}
          </li>
        ))}
      </ul>
      {known.now.length > shown && <p class="muted">{t('argument.board.more', { n: known.now.length - shown })}</p>}
    </div>
  );
}
