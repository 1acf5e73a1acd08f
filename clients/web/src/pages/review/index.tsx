import { useEffect, useState } from 'preact/hooks';
import type { ReviewPage, TeamPage } from '../../protocol';
import { language, t } from '../../messages';
import { Gate, NoKey } from '../../parts/gate';
import type { Desk } from '../../wire/connection';
import { homeOf, tokenFor, type KnownSession } from '../../wire/tokens';
import { useDesk, useWatching } from '../../wire/use-desk';
import { ReviewDesk } from './desk';
import { ReviewLines } from './lines';

/** The review: any key to the session opens it, once the hot wash has begun. */
export function Review({ id }: { id: string }) {
  const known = tokenFor(id, 'team', 'control', 'watch');
  return known ? <Attached known={known} /> : <NoKey />;
}

function Attached({ known }: { known: KnownSession }) {
  return known.kind === 'watch' ? <Watching known={known} /> : <Seated known={known} />;
}

function Watching({ known }: { known: KnownSession }) {
  return <Reviewing known={known} desk={useWatching(known.token) as unknown as Desk<TeamPage>} />;
}

// Which page it is does not matter here: only the header and the clock are read.
function Seated({ known }: { known: KnownSession }) {
  return <Reviewing known={known} desk={useDesk(known.token, (known.kind === 'team' ? 'TeamPage' : 'ControlPage') as 'TeamPage') as Desk<TeamPage>} />;
}

function Reviewing({ known, desk }: { known: KnownSession; desk: Desk<TeamPage> }) {
  const [review, setReview] = useState<ReviewPage | null | 'waiting'>('waiting');
  const phase = desk.page?.header.phase ?? '';
  useEffect(() => {
    document.title = t('review.title');
    let shown = true;
    desk.ask('Review').then(found => shown && setReview(found), () => shown && setReview(null));
    return () => { shown = false; };
  }, [desk, phase, language()]);
  if (desk.ended) return <Gate status={desk.status} ended={desk.ended} />;
  if (review === 'waiting') return <Gate status={desk.status} ended={null} />;
  if (review === null) return <TooEarly session={known} />;
  return <ReviewDesk review={review} desk={desk} back={homeOf(known)} lines={<ReviewLines desk={desk} />} />;
}

function TooEarly({ session }: { session: KnownSession }) {
  return (
    <main class="calm" data-testid="review-early">
      <h1>{t('review.early')}</h1>
      <p>{t('review.early.text')}</p>
      <p><a class="button primary" href={homeOf(session)}>{t('review.back')}</a></p>
    </main>
  );
}
