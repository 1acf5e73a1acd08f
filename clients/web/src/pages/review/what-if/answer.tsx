import type { WhatIfAnswer, WhatIfNumber } from '../../../protocol';
import { t } from '../../../messages';
import { change } from '../../../numbers/format';
import { RefusalNote } from '../../../parts/refusal-note';
import { TwoLines } from '../../../parts/two-lines';

/** The two futures side by side: scores and board on the same charts, then what differs most and why. */
export function Answer({ answer, labels, changes }: { answer: WhatIfAnswer; labels: readonly string[]; changes: readonly string[] }) {
  if (answer.refusal) {
    return (
      <section class="block" data-testid="whatif-refused">
        {answer.refusedChange >= 0 && <p>{changes[answer.refusedChange]}</p>}
        <RefusalNote refusal={answer.refusal} />
      </section>
    );
  }
  const same = answer.differences.length === 0;
  return (
    <section class="block what-if-answer" data-testid="whatif-answer">
      <h2>{t('whatif.answer')} <span class="muted">{t('whatif.answer.legend', { n: answer.otherLucks })}</span></h2>
      {same && <p class="story">{t('whatif.same')}</p>}
      <Figures title={t('line.scores')} numbers={answer.scores} labels={labels} />
      <Figures title={t('line.board')} numbers={answer.board} labels={labels} />
      {!same && (
        <>
          <h3>{t('line.differences')}</h3>
          <div class="two-lines-grid">
            {answer.differences.map(number => (
              <div key={number.key}>
                <TwoLines number={number} labels={labels} figures />
                <ul class="two-lines-causes">
                  {number.causes.slice(0, 3).map(cause => <li key={cause.because}>{cause.because} <span class="muted">{change(cause.second - cause.first, number.unit)}</span></li>)}
                </ul>
              </div>
            ))}
          </div>
        </>
      )}
      {answer.leftOut.length > 0 && (
        <>
          <h3>{t('whatif.leftOut')}</h3>
          <ul class="choices">{answer.leftOut.map((one, place) => <li key={place}><span class="muted">{one.turnLabel}</span> {one.actorName}: <strong>{one.name}</strong> <span class="muted">{one.why}</span></li>)}</ul>
        </>
      )}
      {answer.orders.length > 0 && (
        <details>
          <summary>{t('line.orders')}</summary>
          {answer.orders.map(turn => (
            <div key={turn.turn} class="line-orders">
              <p class="kicker">{turn.turnLabel}</p>
              <div><Orders title={t('whatif.real')} orders={turn.onlyFirst} /><Orders title={t('whatif.changed')} orders={turn.onlySecond} /></div>
            </div>
          ))}
        </details>
      )}
    </section>
  );
}

/** The numbers that go otherwise at any time, under this luck or another; the rest is named and folded away. */
function Figures({ title, numbers, labels }: { title: string; numbers: readonly WhatIfNumber[]; labels: readonly string[] }) {
  const moved = numbers.filter(differs);
  const still = numbers.filter(number => !differs(number));
  const grid = (some: readonly WhatIfNumber[]) => <div class="two-lines-grid">{some.map(number => <TwoLines key={number.key} number={number} labels={labels} figures />)}</div>;
  return (
    <>
      <h3>{title}</h3>
      {grid(moved)}
      {still.length > 0 && <details><summary>{t('whatif.still', { n: still.length })} <span class="muted">{still.map(number => number.label).join(', ')}</span></summary>{grid(still)}</details>}
    </>
  );
}

const differs = ({ real, changed, spread }: WhatIfNumber) => real.some((value, turn) => value !== changed[turn]) || spread.low !== 0 || spread.high !== 0;

function Orders({ title, orders }: { title: string; orders: readonly string[] }) {
  return <div><p class="muted">{title}</p><ul>{orders.length === 0 ? <li>–</li> : orders.map((order, place) => <li key={place}>{order}</li>)}</ul></div>;
}
