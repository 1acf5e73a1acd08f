import type { LadderView } from '../protocol';
import { t } from '../messages';
import { share } from '../numbers/format';

/** A ladder: its rungs, where it stands, and its chances if things stay as they are. */
export function Ladder({ ladder, heading: Heading = 'h3' }: { ladder: LadderView; heading?: 'h2' | 'h3' }) {
  return (
    <section class="ladder" data-testid={`ladder-${ladder.id}`}>
      <Heading>{ladder.name}</Heading>
      <ol class="rungs">
        {ladder.rungs.map((name, i) => (
          <li key={i} class={i === ladder.rung ? 'now' : i < ladder.rung ? 'past' : ''} aria-current={i === ladder.rung ? 'step' : undefined}>
            <span>{name}</span>
          </li>
        ))}
      </ol>
      <p>{ladder.text}</p>
      <p class="muted hazard">
        {ladder.hazardUp > 0 && <span><span aria-hidden="true">▲</span> {t('ladder.up', { share: share(ladder.hazardUp) })}</span>}
        {ladder.hazardDown > 0 && <span><span aria-hidden="true">▼</span> {t('ladder.down', { share: share(ladder.hazardDown) })}</span>}
      </p>
    </section>
  );
}
