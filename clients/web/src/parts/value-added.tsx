import type { Credit, ValueAdded as Added } from '../protocol';
import { t } from '../messages';
import { figure, signed, tone } from '../numbers/format';
import { Change } from './change';

/** A score's gain as a chip: `+20`. */
export function Gain({ value, decimals = 0 }: { value: number; decimals?: number }) {
  return <strong class={`gain ${tone(value, 'high', decimals)}`}>{signed(value, decimals)}</strong>;
}

/** What is the team's own doing: each number as it came, beside what it would be had the team held. */
export function ValueAdded({ score, added }: { score: number; added: Added }) {
  return (
    <div class="value-added" data-testid="value-added">
      <p class="value-added-sum">
        <span>{t('added.own')} <Gain value={score - added.scoreWithout} /> <span class="muted">{t('added.without', { n: added.scoreWithout })}</span></span>
        <span>{t('added.board')} <Gain value={added.boardGain} decimals={1} /></span>
      </p>
      <details>
        <summary>{t('added.show')}</summary>
        <p class="muted">{t('added.explained')}</p>
        <Credits title={t('added.lines')} credits={added.lines} />
        <Credits title={t('board.title')} credits={added.board} />
      </details>
    </div>
  );
}

function Credits({ title, credits }: { title: string; credits: readonly Credit[] }) {
  if (credits.length === 0) return null;
  return (
    <table class="credits">
      <caption>{title}</caption>
      <thead>
        <tr><th scope="col">{t('added.number')}</th><th scope="col">{t('added.held')}</th><th scope="col">{t('added.came')}</th><th scope="col">{t('added.difference')}</th></tr>
      </thead>
      <tbody>
        {credits.map(credit => (
          <tr key={credit.id} data-testid={`credit-${credit.id}`}>
            <th scope="row">{credit.label}</th>
            <td>{figure(credit.without, credit.unit)}</td>
            <td>{figure(credit.value, credit.unit)}</td>
            <td><Change value={credit.value - credit.without} unit={credit.unit} good={credit.good} /></td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
