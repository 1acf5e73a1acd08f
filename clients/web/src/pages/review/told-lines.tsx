import type { ToldLine } from '../../protocol';
import { t } from '../../messages';
import { figure } from '../../numbers/format';
import { told } from '../../numbers/told';
import { ToldTag } from '../../parts/told';

const few = 12;

/** What the teams were told in estimates and rumours, beside the truth; what was wrong comes first. */
export function ToldLines({ lines }: { lines: readonly ToldLine[] }) {
  const sorted = [...lines].sort((a, b) => Number(b.wrong) - Number(a.wrong));
  const rows = (some: readonly ToldLine[]) => some.map((line, i) => (
    <li key={i} class={line.wrong ? 'wrong' : ''}>
      <strong>{line.label}</strong> <ToldTag level={line.level} /> {line.wrong && <span class="told-wrong">{t('who.wrong')}</span>}
      <span class="muted"> {line.range
        ? t('who.review.line', { team: line.team, what: told(line.range, line.unit), truth: figure(line.truth, line.unit) })
        : `${line.team}: ${line.said}`}</span>
    </li>
  ));
  return (
    <section class="block" data-testid="review-told">
      <h2>{t('who.review')}</h2>
      <ul class="choices">{rows(sorted.slice(0, few))}</ul>
      {sorted.length > few && <details><summary>{t('control.more', { n: sorted.length - few })}</summary><ul class="choices">{rows(sorted.slice(few))}</ul></details>}
    </section>
  );
}
