import type { ScenarioCard } from '../../protocol';
import { t } from '../../messages';
import { RefusalNote } from '../../parts/refusal-note';
import { go } from '../../route';
import { openSession } from '../../wire/http';
import { remember } from '../../wire/tokens';
import { useRequest } from '../../wire/use-request';
import { useState } from 'preact/hooks';
import { BeliefChoice } from './belief-choice';

/** A facilitator opens a session for teams that join with a code. */
export function RunSeminar({ card }: { card: ScenarioCard }) {
  const request = useRequest();
  const [wanted, setWanted] = useState('');
  const profile = card.profiles.find(known => known.id === wanted) ?? card.profiles[0];
  const start = () => request.run(async () => {
    const reply = await openSession({ scenario: card.id, pace: 'facilitated', playAs: null, name: null, profile: profile?.id ?? null });
    remember({ sessionId: reply.sessionId, kind: 'control', token: reply.controlToken, title: card.title, team: '', joinCode: reply.joinCode, since: Date.now() });
    go(`/control/${reply.sessionId}`);
  });
  return (
    <section class="way">
      <h2>{t('landing.seminar')}</h2>
      <p>{t('landing.seminar.text')}</p>
      <ol class="steps">
        <li>{t('landing.seminar.1')}</li>
        <li>{t('landing.seminar.2')}</li>
        <li>{t('landing.seminar.3')}</li>
      </ol>
      <BeliefChoice profiles={card.profiles} chosen={profile?.id ?? ''} onChoose={setWanted} />
      <button type="button" class="button" disabled={request.busy} data-testid="landing-run-seminar" onClick={() => void start()}>
        {request.busy ? t('landing.opening') : t('landing.seminar.go')}
      </button>
      <RefusalNote refusal={request.refusal} />
    </section>
  );
}
