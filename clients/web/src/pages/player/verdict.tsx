import type { VerdictView } from '../../protocol';
import { t, tWord } from '../../messages';
import { ValueAdded } from '../../parts/value-added';
import { follow } from '../../route';
import { useAtDesk } from './context';
import { Mandate, StateMark } from './mandate';

/** How the team did, when all is played. */
export function Verdict({ verdict }: { verdict: VerdictView }) {
  const { session } = useAtDesk();
  return (
    <section class="verdict" data-testid="verdict">
      <h2 class="kicker">{t('verdict.title')}</h2>
      <p class="score"><span class="figure-value" data-testid="verdict-score">{verdict.score}</span> <span class="muted">{t('verdict.of')}</span></p>
      <p class="story">{verdict.text}</p>
      {verdict.added && <ValueAdded score={verdict.score} added={verdict.added} />}
      <Mandate lines={verdict.lines} over />
      {verdict.privateCard && (
        <div class="private-text">
          <h3>{t('verdict.private')}: {verdict.privateCard.title}</h3>
          <p>{verdict.privateCard.text}</p>
          <p class="mandate-state"><StateMark state={verdict.privateCard.state} /> {tWord('mandate', verdict.privateCard.state)}{verdict.privateCard.stateWithout === verdict.privateCard.state && <span class="muted"> · {t('added.anyway')}</span>}</p>
        </div>
      )}
      <a class="button primary" href={`/review/${session}`} data-testid="open-review" onClick={follow}>{t('verdict.review')}</a>
    </section>
  );
}
