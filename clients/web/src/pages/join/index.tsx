import { useEffect, useState } from 'preact/hooks';
import { limits, type JoinPage as Joining, type Refusal } from '../../protocol';
import { language, t } from '../../messages';
import { RefusalNote } from '../../parts/refusal-note';
import { TeamPicker } from '../../parts/team-picker';
import { RoleChoice } from './role-choice';
import { follow, go } from '../../route';
import { joinPage, takeSeat, type RequestFailed } from '../../wire/http';
import { useKept } from '../../wire/kept';
import { remember, tokenFor } from '../../wire/tokens';
import { useRequest } from '../../wire/use-request';
import { cleanCode } from '../landing/join-with-code';
import { Masthead } from '../landing/masthead';

/** Two taps from a code to a seat: the team, the name. */
export function JoinPage({ code }: { code: string }) {
  const [page, setPage] = useState<Joining | null>(null);
  const [failed, setFailed] = useState<Refusal | null>(null);
  const load = () => {
    joinPage(code).then(found => { setFailed(null); if (!takeKey(code, found)) setPage(found); }, error => setFailed((error as RequestFailed).refusal));
  };
  useEffect(load, [code, language()]);
  return (
    <div class="join">
      <Masthead />
      <main class="narrow">
        {failed && (
          <section data-testid="join-failed">
            <h1>{t('join.wrong')}</h1>
            <RefusalNote refusal={failed} />
            <p class="buttons">
              <button type="button" class="button" onClick={load}>{t('wire.again')}</button>
              <a class="button" href="/" onClick={follow}>{t('join.other')}</a>
            </p>
          </section>
        )}
        {page && <TakeSeat code={code} page={page} reload={load} />}
      </main>
    </div>
  );
}

/**
 * An operator who took a session in from another server has control's first key in the address, behind the #, which no server ever sees. The
 * device keeps it, and the address does not.
 */
function takeKey(code: string, { sessionId, title }: Joining): boolean {
  const key = /^#control=([\w-]{20,})$/.exec(location.hash)?.[1];
  if (!key) return false;
  remember({ sessionId, kind: 'control', token: key, title, team: '', joinCode: code, since: Date.now() });
  history.replaceState(null, '', location.pathname);
  go(`/control/${sessionId}`);
  return true;
}

function TakeSeat({ code, page, reload }: { code: string; page: Joining; reload: () => void }) {
  const [actor, setActor] = useState('');
  const [title, setTitle] = useState('');
  const [name, setName] = useKept('name', '');
  const request = useRequest();
  const known = tokenFor(page.sessionId, 'team');
  const team = page.teams.find(other => other.actor === actor);
  const sit = () => request.run(async () => {
    try {
      const reply = await takeSeat(code, { actor, name: name.trim(), title: title || null });
      remember({ sessionId: reply.sessionId, kind: 'team', token: reply.seatToken, title: page.title, team: team?.name ?? '', joinCode: code, since: Date.now() });
      go(`/play/${reply.sessionId}`);
    } catch (error) {
      reload();
      throw error;
    }
  });
  return (
    <>
      <p class="kicker">{t('join.kicker', { code })}{page.turnLabel && ` · ${page.turnLabel}`}</p>
      <h1>{page.title}</h1>
      <p class="subtitle">{page.subtitle}</p>
      {known && (
        <p class="asked"><span>{t('join.known', { team: known.team })}</span> <a class="button" href={`/play/${page.sessionId}`} onClick={follow}>{t('join.back')}</a></p>
      )}
      <SeatCode code={code} />
      {page.locked && <p class="asked" role="status" data-testid="join-locked"><span>{t('join.locked')}</span></p>}
      <form onSubmit={event => { event.preventDefault(); void sit(); }}>
        <TeamPicker teams={page.teams} chosen={actor} onChoose={chosen => { setActor(chosen); setTitle(''); }} testid="join-team" legend={t('join.team')} seats />
        {team && <RoleChoice roles={team.roles} chosen={title} onChoose={setTitle} />}
        <label class="field">
          <span>{t('join.name')}</span>
          <input type="text" required value={name} maxLength={limits.personNameCharacters} autocomplete="name" data-testid="join-name"
            onInput={event => setName(event.currentTarget.value)} />
        </label>
        <RefusalNote refusal={request.refusal} />
        <div class="thumb">
          <button type="submit" class="button primary" disabled={request.busy || page.locked || !actor || !name.trim()} data-testid="join-submit">
            {team ? t('join.go', { team: team.name }) : t('join.choose')}
          </button>
        </div>
      </form>
    </>
  );
}

/** For whoever has a seat already and comes with another device. */
function SeatCode({ code }: { code: string }) {
  const [pass, setPass] = useState('');
  const whole = pass.length === limits.joinCodeCharacters;
  return (
    <details class="seat-code">
      <summary data-testid="join-seat-code">{t('pass.have')}</summary>
      <form onSubmit={event => { event.preventDefault(); if (whole) go(`/join/${code}/${pass}`); }}>
        <label class="field">
          <span>{t('pass.code')}</span>
          <input class="code-input" type="text" value={pass} autocapitalize="characters" autocomplete="off" spellcheck={false} data-testid="join-seat-code-text"
            onInput={event => { const next = cleanCode(event.currentTarget.value); event.currentTarget.value = next; setPass(next); }} />
        </label>
        <button type="submit" class="button" disabled={!whole} data-testid="join-seat-code-go">{t('pass.go')}</button>
      </form>
    </details>
  );
}
