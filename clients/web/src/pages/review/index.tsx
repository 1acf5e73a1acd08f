import { useEffect, useState } from 'preact/hooks';
import type { ReviewPage, TeamPage } from '../../protocol';
import { t } from '../../messages';
import { Explanations } from '../../parts/explain';
import { Gate, NoKey } from '../../parts/gate';
import type { Desk } from '../../wire/connection';
import { tokenFor, type KnownSession } from '../../wire/tokens';
import { useDesk } from '../../wire/use-desk';
import { ReviewDesk } from './desk';

/** The review: any key to the session opens it, once the hot wash has begun. */
export function Review({ id }: { id: string }) {
  const known = tokenFor(id, 'team', 'control');
  return known ? <Attached known={known} /> : <NoKey />;
}

function Attached({ known }: { known: KnownSession }) {
  // Which of the two it is does not matter here: only the header and the clock are read.
  const desk = useDesk(known.token, (known.kind === 'team' ? 'TeamPage' : 'ControlPage') as 'TeamPage') as Desk<TeamPage>;
  const [review, setReview] = useState<ReviewPage | null | 'waiting'>('waiting');
  const phase = desk.page?.header.phase ?? '';
  useEffect(() => {
    document.title = t('review.title');
    let shown = true;
    desk.ask('Review').then(found => shown && setReview(found), () => shown && setReview(null));
    return () => { shown = false; };
  }, [desk, phase]);
  if (desk.ended) return <Gate status={desk.status} ended={desk.ended} />;
  if (review === 'waiting') return <Gate status={desk.status} ended={null} />;
  if (review === null) return <TooEarly session={known} />;
  return (
    <Explanations ask={(key, turn) => desk.ask('Explain', key, turn)} lastTurn={review.turns.length}>
      <ReviewDesk review={review} back={known.kind === 'team' ? `/play/${known.sessionId}` : `/control/${known.sessionId}`} />
    </Explanations>
  );
}

function TooEarly({ session }: { session: KnownSession }) {
  return (
    <main class="calm" data-testid="review-early">
      <h1>{t('review.early')}</h1>
      <p>{t('review.early.text')}</p>
      <p><a class="button primary" href={session.kind === 'team' ? `/play/${session.sessionId}` : `/control/${session.sessionId}`}>{t('review.back')}</a></p>
    </main>
  );
}
