import { useEffect, useState } from 'preact/hooks';
import type { PassPage as Passing, Refusal } from '../../protocol';
import { language, t, tWord } from '../../messages';
import { RefusalNote } from '../../parts/refusal-note';
import { TeamMark } from '../../parts/team-mark';
import { follow, go } from '../../route';
import { lookAtPass, takePass, type RequestFailed } from '../../wire/http';
import { homeOf, remember } from '../../wire/tokens';
import { useRequest } from '../../wire/use-request';
import { Masthead } from '../landing/masthead';

/** A seat that comes to this device. Looking uses nothing up, so that a camera's preview does no harm. */
export function PassPage({ code, pass }: { code: string; pass: string }) {
  const [page, setPage] = useState<Passing | null>(null);
  const [failed, setFailed] = useState<Refusal | null>(null);
  useEffect(() => void lookAtPass(code, pass).then(setPage, error => setFailed((error as RequestFailed).refusal)), [code, pass, language()]);
  return (
    <div class="join">
      <Masthead />
      <main class="narrow">
        {failed && (
          <section data-testid="pass-failed">
            <h1>{t('pass.wrong')}</h1>
            <RefusalNote refusal={failed} />
            <p class="buttons"><a class="button" href={`/join/${code}`} onClick={follow}>{t('pass.toSession')}</a></p>
          </section>
        )}
        {page && <Take page={page} code={code} pass={pass} />}
      </main>
    </div>
  );
}

function Take({ page, code, pass }: { page: Passing; code: string; pass: string }) {
  const request = useRequest();
  const take = (alone: boolean) => request.run(async () => {
    const reply = await takePass(code, pass, alone);
    const kind = page.team ? 'team' : page.role === 'control' ? 'control' : 'watch';
    remember({ sessionId: reply.sessionId, kind, token: reply.token, title: page.title, team: page.team?.name ?? '', joinCode: code, since: Date.now() });
    go(homeOf({ kind, sessionId: reply.sessionId }));
  });
  return (
    <>
      <p class="kicker">{page.title}</p>
      <h1>{page.team ? t('pass.take') : page.role === 'control' ? t('pass.control') : t('pass.watch')}</h1>
      <p class="pass-seat" data-testid="pass-seat">
        {page.team && <TeamMark shape={page.team.shape} colour={page.team.colour} size={28} />}
        <span><strong>{page.person}</strong><br />{page.office || tWord('role', page.role)}{page.team && `, ${page.team.name}`}</span>
      </p>
      <RefusalNote refusal={request.refusal} />
      <div class="thumb pass-buttons">
        <button type="button" class="button primary" disabled={request.busy} data-testid="pass-take" onClick={() => void take(false)}>{t('pass.here')}</button>
        {page.team && <button type="button" class="button" disabled={request.busy} data-testid="pass-take-alone" onClick={() => void take(true)}>{t('pass.alone')}</button>}
      </div>
    </>
  );
}
