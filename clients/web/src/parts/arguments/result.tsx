import type { ArgumentResultView } from '../../protocol';
import { t, tWord, type Key } from '../../messages';
import { change, tone } from '../../numbers/format';

const percent = (thousandths: number) => String(Math.round(thousandths / 10));

/** What came of a free-text order: the verdict, its draw with the margin, what it did to the world, what is established. */
export function Result({ result }: { result: ArgumentResultView }) {
  const { roll } = result;
  const done = result.changes.filter(one => !one.onFailure || result.verdict === 'fails');
  return (
    <div class={`argument-result ${result.verdict}`} data-testid="argument-result" data-verdict={result.verdict}>
      <p><strong class="verdict-word">{tWord('argument.verdict', result.verdict)}</strong> <span class="muted">{tWord('argument.way', result.way)}</span></p>
      {roll && (
        <>
          <svg viewBox="0 0 100 10" class="draw-bar" preserveAspectRatio="none" aria-hidden="true">
            <rect class="hazard" width={roll.chance / 10} height="10" /><rect class="drawn" x={Math.min(98.5, roll.drawn / 10)} width="1.5" height="10" />
          </svg>
          <p class="details">{t('argument.roll', {
            chance: percent(roll.chance), drawn: (roll.drawn / 10).toFixed(1), verdict: t(`argument.roll.${result.verdict}` as Key), margin: (Math.abs(roll.chance - roll.drawn) / 10).toFixed(1),
          })}</p>
          <details><summary>{t('argument.why')}</summary><p class="details">{t('argument.terms', { for: String(roll.for), against: String(roll.against), suggested: percent(roll.suggested) })}</p></details>
        </>
      )}
      {result.narratives.map(told => <p key={told.text} class="argument-told">{told.text}</p>)}
      {done.length > 0 && <ul class="argument-changes" aria-label={t('argument.does')}>{done.map(one => <li key={one.key}>{one.label} <span class={`change ${tone(one.change, one.good)}`}>{change(one.change, one.unit)}</span></li>)}</ul>}
      {result.fact && <p class="argument-fact"><span class="kicker">{t('argument.fact')}</span> {result.fact}</p>}
      {result.reason && <p class="because">{result.reason}</p>}
    </div>
  );
}
