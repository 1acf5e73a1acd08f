import type { ReviewPage, TeamPage } from '../../../protocol';
import { t } from '../../../messages';
import type { Desk } from '../../../wire/connection';
import { BesidePlays } from './beside-plays';
import { OtherSession } from './other-session';

/** The session beside others: plays of its scenario without people, and sessions of other classes. */
export function Across({ desk, review }: { desk: Desk<TeamPage>; review: ReviewPage }) {
  return (
    <div class="across" data-testid="across">
      <h1>{t('across.title')}</h1>
      <p class="subtitle">{t('across.text')}</p>
      <BesidePlays desk={desk} review={review} />
      <OtherSession desk={desk} review={review} />
    </div>
  );
}
