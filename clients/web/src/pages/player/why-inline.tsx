import { t } from '../../messages';
import { Explained } from '../../parts/waterfall/explain-sheet';
import { useAtDesk } from './context';

/** Why the team's most moved figure moved, without a touch: the first lesson in reading a waterfall. */
export function WhyInline() {
  const { desk, page } = useAtDesk();
  if (!page.outcome) return null;
  const moved = page.numbers.filter(number => number.explains.length > 0).reduce<(typeof page.numbers)[number] | null>(
    (most, number) => (Math.abs(number.change) > Math.abs(most?.change ?? 0) ? number : most), null);
  if (!moved) return null;
  return (
    <section class="block">
      <Explained key={`${moved.key}@${page.outcome.turn}`} name={moved.explains[0]!} turn={page.outcome.turn} ask={(key, turn) => desk.ask('Explain', key, turn)} quiet />
      <p class="muted">{t('why.any')}</p>
    </section>
  );
}
