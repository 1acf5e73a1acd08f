import type { CampaignChoice, CampaignHappening } from '../../../protocol';
import { t } from '../../../messages';
import { plain } from '../../../numbers/format';
import { PlaceLink } from './place-link';
import { ShareRow } from './share-row';
import { percent } from './words';

/** How often each inject came, or each crisis broke out. */
export function Happenings({ kind, title, all }: { kind: 'inject' | 'crisis'; title: string; all: readonly CampaignHappening[] }) {
  if (all.length === 0) return null;
  return (
    <article>
      <h4>{title}</h4>
      <table><tbody>{all.map(one => <ShareRow key={one.id} share={one.share} suspect={one.share === 0}><PlaceLink kind={kind} id={one.id} name={one.name} /></ShareRow>)}</tbody></table>
    </article>
  );
}

/** What was chosen on each card, and how much hangs on it. */
export function Choices({ choices }: { choices: readonly CampaignChoice[] }) {
  if (choices.length === 0) return null;
  return (
    <section>
      <h3>{t('author.plays.choices')}</h3>
      <p class="muted">{t('author.plays.choices.text')}</p>
      <div class="plays-cards">
        {choices.map(choice => (
          <article key={choice.id}>
            <h4><PlaceLink kind="card" id={choice.id} name={choice.title} /></h4>
            <p class={choice.neverMatters ? 'plays-warn' : 'muted'}>
              {t('author.plays.asked', { share: percent(choice.asked) })}{' · '}
              {choice.neverMatters || choice.difference === null ? t('author.plays.noDifference') : t('author.plays.difference', { points: plain(choice.difference, 0) })}
            </p>
            <table><tbody>{choice.options.map(option => <ShareRow key={option.name} share={option.share} suspect={option.share === 0}>{option.name}</ShareRow>)}</tbody></table>
          </article>
        ))}
      </div>
    </section>
  );
}
