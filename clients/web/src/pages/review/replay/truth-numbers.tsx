import { useState } from 'preact/hooks';
import type { NumberView } from '../../../protocol';
import { t } from '../../../messages';
import { figure, tone } from '../../../numbers/format';
import { Change } from '../../../parts/change';
import { useExplain } from '../../../parts/explain';
import { Sparkline } from '../../../parts/sparkline';
import { asOf } from './then';

/** Every number as it truly stood at a moment, to be searched; each opens the waterfall of the turn that was released last. */
export function TruthNumbers({ numbers, released }: { numbers: readonly NumberView[]; released: number }) {
  const explain = useExplain();
  const [wanted, setWanted] = useState('');
  const sought = wanted.trim().toLowerCase();
  const found = numbers.filter(number => `${number.label} ${number.key}`.toLowerCase().includes(sought)).map(number => asOf(number, released));
  return (
    <section class="block numbers-list" data-testid="replay-truth" data-released={released}>
      <h2>{t('review.numbers')} <span class="muted">{t('review.numbers.n', { n: found.length })}</span></h2>
      <input type="search" value={wanted} placeholder={t('review.search')} aria-label={t('review.search')} data-testid="replay-search" onInput={event => setWanted(event.currentTarget.value)} />
      <ul>
        {found.map(number => (
          <li key={number.key}>
            <button type="button" data-testid={`replay-truth-${number.key}`} title={t('number.why', { name: number.label })} onClick={() => explain({ kind: 'number', number, turn: released })}>
              <span>{number.label}</span>
              <strong>{figure(number.value, number.unit)}</strong>
              <Change value={number.change} unit={number.unit} good={number.good} none={false} />
              <Sparkline course={number.course} tone={tone(number.change, number.good)} width={64} height={22} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
