import { t } from '../../../messages';

const minute = 60;

/** How long somebody waited, in seconds up to two minutes and then in minutes. */
export const waited = (seconds: number) => seconds < 2 * minute
  ? t('deeds.waited.seconds', { n: Math.round(seconds) })
  : t('deeds.waited.minutes', { n: Math.round(seconds / minute) });
