import type { BeliefEnd, BeliefNumber, BeliefsSlide } from '../../../../protocol';
import { t } from '../../../../messages';
import { change, figure, tone } from '../../../../numbers/format';
import { remark } from './words';

/** How every mandate and every number of the board ends under each belief. */
export function Ends({ slide }: { slide: BeliefsSlide }) {
  return (
    <section class="block" data-testid="under-ends">
      <h2>{t('under.ends')}</h2>
      <p class="muted">{t('under.ends.text')}</p>
      <div class="under-scroll" tabIndex={0} role="group" aria-label={t('under.ends')}>
        <table class="under-table">
          <thead>
            <tr><td></td>{slide.profiles.map((profile, place) => <th key={profile.id} scope="col">{profile.name} {place === 0 && <small>{t('under.played')}</small>}</th>)}</tr>
          </thead>
          <Rows title={t('who.caused.group.score')} numbers={slide.scores} score columns={slide.profiles.length} />
          <Rows title={t('who.caused.group.board')} numbers={slide.board} score={false} columns={slide.profiles.length} />
        </table>
      </div>
    </section>
  );
}

function Rows({ title, numbers, score, columns }: { title: string; numbers: readonly BeliefNumber[]; score: boolean; columns: number }) {
  if (numbers.length === 0) return null;
  return (
    <tbody>
      <tr class="under-group"><th scope="rowgroup" colSpan={columns + 1}>{title}</th></tr>
      {numbers.map(number => {
        const said = remark(number, score);
        return (
          <tr key={number.key} class={number.dependence} data-testid={`under-${number.key}`} data-dependence={number.dependence}>
            <th scope="row">{number.label} {said && <small class="under-mark">{said}</small>}</th>
            {number.ends.map((end, place) => <td key={place}><Cell end={end} first={number.ends[0]!} number={number} score={score} /></td>)}
          </tr>
        );
      })}
    </tbody>
  );
}

function Cell({ end, first, number, score }: { end: BeliefEnd; first: BeliefEnd; number: BeliefNumber; score: boolean }) {
  const apart = end.value - first.value;
  return (
    <>
      <strong>{figure(end.value, number.unit)}</strong> {end !== first && apart !== 0 && <span class={tone(apart, number.good)}>{change(apart, number.unit)}</span>}
      <small>{t(score ? 'under.own' : 'under.moved')} <span class={tone(end.ownDoing, number.good)}>{change(end.ownDoing, number.unit)}</span></small>
      {end.low < end.high && <small class="muted">{t('under.luck', { low: figure(end.low, number.unit), high: figure(end.high, number.unit) })}</small>}
    </>
  );
}
