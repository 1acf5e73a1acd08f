import type { MeansView } from '../../protocol';
import { t } from '../../messages';
import { figure, plain, withUnit } from '../../numbers/format';

/** What orders are paid from: has, running, drafted, left. */
export function Means({ means }: { means: readonly MeansView[] }) {
  if (means.length === 0) return null;
  return (
    <div class="means" data-testid="means">
      {means.map(one => <OneMeans key={one.variable} means={one} />)}
    </div>
  );
}

function OneMeans({ means }: { means: MeansView }) {
  const whole = Math.max(means.has, means.running + means.drafted, 0.001);
  const width = (amount: number) => Math.max(0, Math.min(100, (amount / whole) * 100));
  const short = means.left < 0;
  const say = (value: number) => withUnit(plain(value, Number.isInteger(value) ? 0 : 1), means.unit);
  return (
    <div class={short ? 'one-means short' : 'one-means'} data-testid={`means-${means.variable}`} data-left={means.left}>
      <p class="means-row">
        <span>{means.label}</span>
        <strong>{t('means.left', { left: say(means.left), has: figure(means.has, means.unit) })}</strong>
      </p>
      <svg class="means-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        <rect class="whole" width="100" height="8" />
        <rect class="running" width={width(means.running)} height="8" />
        <rect class="drafted" x={width(means.running)} width={width(means.drafted)} height="8" />
      </svg>
      <p class="muted means-detail">{t('means.detail', { running: say(means.running), drafted: say(means.drafted) })}</p>
      {short && <p class="refusal">{t('means.short')}</p>}
    </div>
  );
}
