import type { ScenarioCard } from '../../protocol';
import { limits } from '../../protocol';
import { t } from '../../messages';
import { RefusalNote } from '../../parts/refusal-note';
import { TeamPicker } from '../../parts/team-picker';
import { go } from '../../route';
import { openSession } from '../../wire/http';
import { useKept } from '../../wire/kept';
import { remember } from '../../wire/tokens';
import { useRequest } from '../../wire/use-request';

/** One person, one side; all others act by their doctrine. */
export function PlayAlone({ card }: { card: ScenarioCard }) {
  const [actor, setActor] = useKept(`alone.${card.id}`, card.teams[0]?.actor ?? '');
  const [name, setName] = useKept('name', '');
  const request = useRequest();
  const team = card.teams.find(other => other.actor === actor) ?? card.teams[0];
  const start = () => request.run(async () => {
    if (!team) return;
    const reply = await openSession({ scenario: card.id, pace: 'automatic', playAs: team.actor, name: name.trim() || t('landing.someone'), profile: null });
    const known = { sessionId: reply.sessionId, title: card.title, joinCode: reply.joinCode, since: Date.now() };
    remember({ ...known, kind: 'control', token: reply.controlToken, team: '' });
    if (!reply.seatToken) return go(`/control/${reply.sessionId}`);
    remember({ ...known, kind: 'team', token: reply.seatToken, team: team.name });
    go(`/play/${reply.sessionId}`);
  });
  return (
    <section class="way first">
      <h2>{t('landing.alone')}</h2>
      <p>{t('landing.alone.text')}</p>
      <form onSubmit={event => { event.preventDefault(); void start(); }}>
        <TeamPicker teams={card.teams} chosen={team?.actor ?? ''} onChoose={setActor} testid="landing-team" legend={t('landing.alone.side')} />
        <label class="field">
          <span>{t('join.name')}</span>
          <input type="text" value={name} maxLength={limits.personNameCharacters} autocomplete="name" placeholder={t('landing.someone')}
            data-testid="landing-name" onInput={event => setName(event.currentTarget.value)} />
        </label>
        <button type="submit" class="button primary" disabled={request.busy} data-testid="landing-play-alone">
          {request.busy ? t('landing.opening') : t('landing.alone.go', { team: team?.name ?? '' })}
        </button>
        <RefusalNote refusal={request.refusal} />
      </form>
    </section>
  );
}
