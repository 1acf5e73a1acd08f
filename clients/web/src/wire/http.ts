import type { JoinPage, OpenSessionReply, OpenSessionRequest, PassPage, Problem, Refusal, ScenarioCard, SignInView, TakeSeatReply, TakeSeatRequest, UsePassReply } from '../protocol';
import { language, t } from '../messages';

/** A request that the server refused, or that never arrived. */
export class RequestFailed extends Error {
  constructor(readonly status: number, readonly refusal: Refusal) {
    super(refusal.why);
  }
}

async function send<T>(path: string, body?: unknown): Promise<T> {
  let response: Response;
  try {
    response = await fetch(path, body === undefined
      ? { headers: { accept: 'application/json', 'accept-language': language() } }
      : { method: 'POST', headers: { 'content-type': 'application/json', accept: 'application/json', 'accept-language': language() }, body: JSON.stringify(body) });
  } catch {
    throw new RequestFailed(0, { code: '', why: t('wire.noServer'), mend: t('wire.noServer.mend') });
  }
  if (response.ok) return (await response.json()) as T;
  const problem = (await response.json().catch(() => null)) as Problem | null;
  throw new RequestFailed(response.status, problem?.title
    ? { code: problem.code ?? '', why: problem.title, mend: problem.detail ?? '' }
    : { code: '', why: t('wire.failed'), mend: t('wire.failed.mend') });
}

export const scenarios = () => send<readonly ScenarioCard[]>('/api/scenarios');
export const openSession = (request: OpenSessionRequest) => send<OpenSessionReply>('/api/sessions', request);
export const signedIn = () => send<SignInView>('/api/sign-in');
export const signOut = () => send<SignInView>('/api/sign-out', {});
export const joinPage = (code: string) => send<JoinPage>(`/api/join/${encodeURIComponent(code)}`);
export const takeSeat = (code: string, request: TakeSeatRequest) => send<TakeSeatReply>(`/api/join/${encodeURIComponent(code)}`, request);
export const lookAtPass = (code: string, pass: string) => send<PassPage>(passPath(code, pass));
export const takePass = (code: string, pass: string, alone: boolean) => send<UsePassReply>(passPath(code, pass), { alone });

const passPath = (code: string, pass: string) => `/api/join/${encodeURIComponent(code)}/pass/${encodeURIComponent(pass)}`;
