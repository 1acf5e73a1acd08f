import type { ProfileCard } from '../protocol';
import { t } from '../messages';

/** What the world of a session is like where the evidence is contested. */
export function Beliefs({ beliefs }: { beliefs: ProfileCard | null }) {
  if (!beliefs) return null;
  return (
    <details data-testid="beliefs">
      <summary><span class="muted">{t('beliefs.are')}</span> <strong>{beliefs.name}</strong></summary>
      <p>{beliefs.about}</p>
    </details>
  );
}
