import type { BeliefDecision, BeliefsSlide, ProfileCard } from '../../../../protocol';
import { t } from '../../../../messages';
import { change, tone } from '../../../../numbers/format';
import { judgedBy, sentence } from './words';

const few = 8;

/** The decisions that are right under one belief only; those that hold under each are folded away. */
export function Decisions({ slide }: { slide: BeliefsSlide }) {
  const depend = slide.decisions.filter(decision => decision.dependence !== 'holds');
  const hold = slide.decisions.filter(decision => decision.dependence === 'holds');
  const cards = (some: readonly BeliefDecision[]) => <ol class="under-decisions">{some.map(one => <Card key={`${one.turn} ${one.actor}`} decision={one} profiles={slide.profiles} />)}</ol>;
  return (
    <section class="block" data-testid="under-decisions">
      <h2>{t('under.depend')}</h2>
      <p class="muted">{t(depend.length === 0 ? 'under.depend.none' : 'under.depend.text')}</p>
      {cards(depend.slice(0, few))}
      {depend.length > few && <details><summary>{t('control.more', { n: depend.length - few })}</summary>{cards(depend.slice(few))}</details>}
      {hold.length > 0 && <details data-testid="under-hold"><summary>{hold.length} {t('under.count.holds', { n: hold.length })}</summary>{cards(hold)}</details>}
    </section>
  );
}

function Card({ decision, profiles }: { decision: BeliefDecision; profiles: readonly ProfileCard[] }) {
  const said = sentence(decision, profiles);
  return (
    <li class={decision.dependence} data-testid={`under-decision-${decision.turn}-${decision.actor}`} data-dependence={decision.dependence}>
      <h3>{decision.actorName} <span class="muted">{decision.turnLabel}</span></h3>
      <p>{decision.orders.length > 0 ? decision.orders.join(' · ') : t('who.caused.none')}</p>
      {said && <p class="under-says">{said}</p>}
      <table>
        <caption>{judgedBy(decision)}</caption>
        <tbody>
          {profiles.map((profile, place) => (
            <tr key={profile.id}><th scope="row">{profile.name}</th><td class={tone(decision.effects[place]!, decision.good)}>{change(decision.effects[place]!, decision.unit)}</td></tr>
          ))}
        </tbody>
      </table>
    </li>
  );
}
