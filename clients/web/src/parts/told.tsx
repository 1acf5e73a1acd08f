import type { NumberView } from '../protocol';
import { t, tWord } from '../messages';
import { told, toldNow } from '../numbers/told';
import { RangeLine } from './range-line';

/** The tag of what is not told exactly. */
export const ToldTag = ({ level }: { level: string }) => <span class={`told-tag ${level}`}>{tWord('told', level)}</span>;

/** A number that is not told exactly, with what that means and what was told before. */
export function ToldNumber({ number }: { number: NumberView }) {
  const courses = number.told.length > 1;
  return (
    <div class="told-number" data-testid="told-number" data-level={number.level}>
      <p class="now"><span class="figure-value">{toldNow(number)}</span> <ToldTag level={number.level} /></p>
      <p>{tWord('told', `${number.level}.about`)}</p>
      {courses && number.level === 'partial' && <RangeLine told={number.told} width={320} height={72} />}
      {courses && (
        <ol class="told-course" aria-label={t('told.course')}>
          {number.told.map((range, i) => <li key={i}><span class="muted">{i === 0 ? t('review.opening') : t('course.turn', { n: i })}</span> {told(range, number.unit)}</li>)}
        </ol>
      )}
    </div>
  );
}
