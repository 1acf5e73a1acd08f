import type { ComponentChildren } from 'preact';
import { t } from '../messages';

/**
 * What leads to a moment of the replay, from evidence. Outside the review there are no moments to go to, and then it is plain text. The mark
 * stands where there are no words to lead.
 */
export function MomentLink({ version, eyes, mark, children }: { version: number; eyes?: string; mark?: boolean; children?: ComponentChildren }) {
  if (version === 0) return <>{children}</>;
  return <a class="moment-link" href={`#replay/${version}${eyes ? `/${encodeURIComponent(eyes)}` : ''}`} title={t('moment.open')} aria-label={mark ? t('moment.open') : undefined} data-testid="moment-link">{mark ? '↗' : children}</a>;
}
