import type { NumberView } from '../../../protocol';
import { t } from '../../../messages';
import { figure } from '../../../numbers/format';
import { isExact, toldNow } from '../../../numbers/told';
import { ToldTag } from '../../../parts/told';

/** A team's numbers as it was told of them then, beside what they truly were. */
export function ToldNumbers({ numbers, truth, released }: { numbers: readonly NumberView[]; truth: readonly NumberView[]; released: number }) {
  if (numbers.length === 0) return null;
  return (
    <section class="block">
      <h2>{t('replay.numbers')}</h2>
      <table class="line-table" data-testid="replay-numbers">
        <thead><tr><td></td><th scope="col">{t('replay.told')}</th><th scope="col">{t('replay.truth')}</th></tr></thead>
        <tbody>
          {numbers.map(number => {
            const real = truth.find(one => one.key === number.key)?.course[released];
            return (
              <tr key={number.key}>
                <th scope="row">{number.label}</th>
                <td>{isExact(number) ? figure(number.value, number.unit) : <>{toldNow(number)} <ToldTag level={number.level} /></>}</td>
                <td>{real === undefined ? '–' : figure(real, number.unit)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
