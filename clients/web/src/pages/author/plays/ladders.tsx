import type { CampaignLadder } from '../../../protocol';
import { t } from '../../../messages';
import { PlaceLink } from './place-link';
import { percent } from './words';
import { ShareRow } from './share-row';

/** Where the ladders stood at the end, and how far up any play went. */
export function Ladders({ ladders }: { ladders: readonly CampaignLadder[] }) {
  if (ladders.length === 0) return null;
  return (
    <section>
      <h3>{t('author.plays.ladders')}</h3>
      <div class="plays-cards">
        {ladders.map(ladder => (
          <article key={ladder.id}>
            <h4><PlaceLink kind="ladder" id={ladder.id} name={ladder.name} /></h4>
            <table><tbody>
              {ladder.rungs.map(rung => <ShareRow key={rung.name} share={rung.ended}>{rung.name} <span class="muted">{t('author.plays.reached', { share: percent(rung.reached) })}</span></ShareRow>)}
            </tbody></table>
          </article>
        ))}
      </div>
    </section>
  );
}
