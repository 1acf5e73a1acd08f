import type { BesideSessionView, JoinPage, OpenSessionReply, OpenSessionRequest, PassPage, Problem, Refusal, ScenarioCard, SignInView, TakeSeatReply, TakeSeatRequest, UsePassReply } from '../protocol';
import { language, t } from '../messages';

/** A request that the server refused, or that never arrived. */
export class RequestFailed extends Error {
  constructor(readonly status: number, readonly refusal: Refusal) {
    super(refusal.why);
  }
}

async function send<T>(path: string, body?: unknown): Promise<T> {
  const response = await request(path, body === undefined
    ? { headers: { accept: 'application/json', 'accept-language': language() } }
    : { method: 'POST', headers: { 'content-type': 'application/json', accept: 'application/json', 'accept-language': language() }, body: JSON.stringify(body) });
  return (await response.json()) as T;
}

/** Asks, and throws what the server refused as it says it. */
export async function request(path: string, how: RequestInit): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(path, how);
  } catch {
    throw new RequestFailed(0, { code: '', why: t('wire.noServer'), mend: t('wire.noServer.mend') });
  }
  if (response.ok) return response;
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

/** A report of a session that was played, and what the server calls it. The key goes in the header, never in the address. */
export async function report(token: string, kind: string, edition: string): Promise<{ readonly name: string; readonly content: Blob }> {
  const query = edition ? `?edition=${encodeURIComponent(edition)}` : '';
  const response = await request(`/api/reports/${encodeURIComponent(kind)}${query}`, { headers: { authorization: `Bearer ${token}`, 'accept-language': language() } });
  const name = /filename="?([^";]+)/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? kind;
  return { name, content: await response.blob() };
}

/** The session of a key beside one in a session file. The server reads it and keeps nothing. */
export async function besideFile(token: string, file: Blob): Promise<BesideSessionView> {
  const response = await request('/api/review/beside', {
    method: 'POST', body: file, headers: { authorization: `Bearer ${token}`, 'content-type': 'application/zip', accept: 'application/json', 'accept-language': language() },
  });
  return (await response.json()) as BesideSessionView;
}

const passPath = (code: string, pass: string) => `/api/join/${encodeURIComponent(code)}/pass/${encodeURIComponent(pass)}`;
