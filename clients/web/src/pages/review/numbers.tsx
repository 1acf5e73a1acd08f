import { useState } from 'preact/hooks';
import type { NumberView } from '../../protocol';
import { t } from '../../messages';
import { figure, tone } from '../../numbers/format';
import { Change } from '../../parts/change';
import { useExplain } from '../../parts/explain';
import { Sparkline } from '../../parts/sparkline';
import { CourseChart } from './course-chart';

interface Props {
  readonly numbers: readonly NumberView[];
  readonly turn: number;
  readonly onTurn: (turn: number) => void;
  readonly labels: readonly string[];
}

const at = (number: NumberView, turn: number) => number.course[Math.min(turn, number.course.length - 1)] ?? number.value;

/** Every number's course: a list to search, and the chosen one large. */
export function Numbers({ numbers, turn, onTurn, labels }: Props) {
  const explain = useExplain();
  const [wanted, setWanted] = useState('');
  const [key, setKey] = useState(numbers[0]?.key ?? '');
  const chosen = numbers.find(number => number.key === key) ?? numbers[0];
  const found = numbers.filter(number => `${number.label} ${number.key}`.toLowerCase().includes(wanted.trim().toLowerCase()));
  if (!chosen) return null;
  return (
    <section class="block numbers">
      <h2>{t('review.numbers')} <span class="muted">{t('review.numbers.n', { n: numbers.length })}</span></h2>
      <div class="numbers-columns">
        <div class="numbers-list">
          <input type="search" value={wanted} placeholder={t('review.search')} aria-label={t('review.search')} data-testid="review-search" onInput={event => setWanted(event.currentTarget.value)} />
          <ul>
            {found.map(number => {
              const moved = turn > 0 ? at(number, turn) - at(number, turn - 1) : 0;
              return (
                <li key={number.key}>
                  <button type="button" aria-pressed={number.key === chosen.key} data-testid={`review-number-${number.key}`} onClick={() => setKey(number.key)}>
                    <span>{number.label}</span>
                    <strong>{figure(at(number, turn), number.unit)}</strong>
                    <Change value={moved} unit={number.unit} good={number.good} none={false} />
                    <Sparkline course={number.course} tone={tone((number.course[number.course.length - 1] ?? 0) - (number.course[0] ?? 0), number.good)} width={64} height={22} />
                  </button>
                </li>
              );
            })}
          </ul>
        </div>
        <div class="numbers-chart" data-testid="review-chart">
          <h3>{chosen.label}</h3>
          <p class="muted">{chosen.about}</p>
          <CourseChart number={chosen} turn={turn} labels={[t('review.opening'), ...labels]} onTurn={onTurn} />
          <button type="button" class="button" disabled={turn === 0 || chosen.explains.length === 0} data-testid="review-why" onClick={() => explain({ kind: 'number', number: chosen, turn: Math.max(1, turn) })}>
            {t('review.why', { label: labels[turn - 1] ?? '' })}
          </button>
        </div>
      </div>
    </section>
  );
}
