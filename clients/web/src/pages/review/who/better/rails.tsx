import { t, type Key } from '../../../../messages';
import { change, figure, tone } from '../../../../numbers/format';
import { scaleOf, type End, type Measure } from './measure';

/** A number's ends one under the other on one scale: whose decision it was is said in words and by shape, other luck is the bar behind. */
export function Rails({ measure }: { measure: Measure }) {
  const [least, most] = scaleOf(measure);
  const at = (value: number) => `${((value - least) / (most - least)) * 100}%`;
  const real = measure.ends.find(end => end.whose === 'real')!;
  return (
    <figure class="rails" data-testid={`better-rails-${measure.key}`}>
      <figcaption>{measure.score ? t('better.mandate', { team: measure.label }) : measure.label} <span class="muted">{t('better.at.end')}</span></figcaption>
      {measure.ends.map(end => (
        <div key={end.whose} class={`rail ${end.whose}`} data-testid={`better-end-${end.whose}`} data-value={end.value}>
          <span class="rail-name">{t(`better.whose.${end.whose}` as Key)}</span>
          <span class="rail-line" aria-hidden="true">
            <span class="rail-real" style={{ left: at(real.value) }} />
            {end.low < end.high && <span class="rail-luck" style={{ left: at(end.low), width: `${((end.high - end.low) / (most - least)) * 100}%` }} />}
            <span class="rail-mark" style={{ left: at(end.value) }} />
          </span>
          <span class="rail-value"><strong>{figure(end.value, measure.unit)}</strong> {end.whose !== 'real' && <Beside end={end} real={real} measure={measure} />}</span>
        </div>
      ))}
    </figure>
  );
}

function Beside({ end, real, measure }: { end: End; real: End; measure: Measure }) {
  const difference = end.value - real.value;
  return (
    <>
      <span class={tone(difference, measure.good)}>{change(difference, measure.unit)}</span>
      {(end.higher > 0 || end.lower > 0) && <small class="muted">{t('better.luck', { higher: Math.round(end.higher / 10), lower: Math.round(end.lower / 10) })}</small>}
    </>
  );
}
