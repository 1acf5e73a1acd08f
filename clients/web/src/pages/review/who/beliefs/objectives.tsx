import type { BeliefsSlide } from '../../../../protocol';
import { t, tWord } from '../../../../messages';
import { StateMark } from '../../../player/mandate';

/** The objectives that one belief calls met and another missed. */
export function Objectives({ slide }: { slide: BeliefsSlide }) {
  return (
    <section class="block" data-testid="under-objectives">
      <h2>{t('under.objectives')}</h2>
      {slide.objectives.length === 0 && <p class="muted">{t('under.objectives.none')}</p>}
      {slide.objectives.length > 0 && (
        <div class="under-scroll" tabIndex={0} role="group" aria-label={t('under.objectives')}>
          <table class="under-table">
            <thead><tr><td></td>{slide.profiles.map(profile => <th key={profile.id} scope="col">{profile.name}</th>)}</tr></thead>
            <tbody>
              {slide.objectives.map((objective, place) => (
                <tr key={place}>
                  <th scope="row"><small class="muted">{objective.actorName}</small> {objective.text}</th>
                  {objective.states.map((state, world) => <td key={world}><span class="mandate-state"><StateMark state={state} /> {tWord('mandate', state)}</span></td>)}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
