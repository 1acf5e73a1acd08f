import { useEffect, useReducer } from 'preact/hooks';
import { t } from '../../../messages';
import { RefusalNote } from '../../../parts/refusal-note';
import { useAuthorDesk } from '../desk/context';
import { Under } from './under';
import { Report } from './report';

/** What the scenario does in a thousand plays: asked for by one press, and told beside the text. */
export function Plays() {
  const { work, campaign } = useAuthorDesk();
  const [, redraw] = useReducer((count: number, _: void) => count + 1, 0);
  useEffect(() => campaign.subscribe(redraw as () => void), [campaign]);
  const { progress, report } = campaign;
  const isPlayable = work.check?.playable === true;
  const old = report !== null && campaign.isOld;
  return (
    <div class="plays" data-testid="author-plays" data-state={progress ? 'playing' : report ? 'told' : 'none'}>
      {!report && !progress && <p class="plays-lead">{t('author.plays.lead')}</p>}
      {progress ? <Under progress={progress} onCancel={() => campaign.cancel()} /> : (
        <div class="buttons">
          <button type="button" class={report && !old ? 'button small' : 'button primary'} disabled={!isPlayable} data-testid="author-plays-go" onClick={() => void campaign.start()}>
            {report ? t('author.plays.again') : t('author.plays.go')}
          </button>
        </div>
      )}
      {work.check && !isPlayable && <p class="refusal" data-testid="author-plays-errors">{t('author.play.errors')}</p>}
      <RefusalNote refusal={campaign.refusal} />
      {old && <p class="ribbon plays-old" data-testid="author-plays-old">{t('author.plays.old')}</p>}
      {report && <Report report={report} name={campaign.name} />}
    </div>
  );
}
