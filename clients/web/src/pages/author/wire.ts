import type {
  AuthorCheck, AuthorFile, AuthorFolder, AuthorFormat, AuthorMap, AuthorPinned, AuthorScenario, AuthorText, CampaignProgress, CampaignReport, PreviewReply, SandboxReply,
} from '../../protocol';
import { language } from '../../messages';
import { request } from '../../wire/http';
import { authorKey } from './key';

/** A file as it was read, with what stands for its version. */
export interface FileRead {
  readonly text: string;
  readonly hash: string;
}

const root = '/api/author';
const at = (path: string) => `${root}/files/${path.split('/').map(encodeURIComponent).join('/')}`;
const of = (scenario: string, what = '') => `${root}/scenarios/${encodeURIComponent(scenario)}/${what}`;

function ask(path: string, method = 'GET', headers: Record<string, string> = {}, body?: BodyInit): Promise<Response> {
  const key = authorKey();
  return request(path, {
    method, body: body ?? null,
    headers: { accept: 'application/json', 'accept-language': language(), ...(key && { authorization: `Bearer ${key}` }), ...headers },
  });
}

const get = async <T>(path: string) => (await (await ask(path)).json()) as T;
const post = async <T>(path: string, body: unknown) => (await (await ask(path, 'POST', { 'content-type': 'application/json' }, JSON.stringify(body))).json()) as T;

export const scenarios = () => get<readonly AuthorScenario[]>(`${root}/scenarios`);
export const makeScenario = (id: string, from: string | null) => post<AuthorScenario>(`${root}/scenarios`, { id, from });
export const folder = (scenario: string) => get<AuthorFolder>(of(scenario));
export const check = (scenario: string, texts: readonly AuthorText[]) => post<AuthorCheck>(of(scenario, 'check'), { texts });
export const causalMap = (scenario: string, texts: readonly AuthorText[]) => post<AuthorMap>(of(scenario, 'map'), { texts });
export const sandbox = (scenario: string, texts: readonly AuthorText[], turn: number) => post<SandboxReply>(of(scenario, 'sandbox'), { texts, turn });
export const format = () => get<AuthorFormat>(`${root}/format`);
export const preview = async (markdown: string) => (await post<PreviewReply>(`${root}/preview`, { markdown })).html;
export const renameFile = (from: string, to: string, hash: string) => post<AuthorFile>(`${root}/renames`, { from, to, hash });

export async function readFile(path: string): Promise<FileRead> {
  const response = await ask(at(path));
  return { text: await response.text(), hash: (response.headers.get('etag') ?? '').replaceAll('"', '').replace(/^W\//, '') };
}

/** Writes a file over the version with this hash; without one, where there is no file. */
export async function writeFile(path: string, content: string | Blob, hash: string): Promise<AuthorFile> {
  const version: Record<string, string> = hash ? { 'if-match': `"${hash}"` } : {};
  return (await (await ask(at(path), 'PUT', { 'content-type': 'application/octet-stream', ...version }, content)).json()) as AuthorFile;
}

export async function deleteFile(path: string, hash: string): Promise<void> {
  await ask(at(path), 'DELETE', { 'if-match': `"${hash}"` });
}

export const pinnedBy = (scenario: string, code: string) => get<AuthorPinned>(of(scenario, `pinned/${encodeURIComponent(code)}`));
export const readPack = async (scenario: string) => (await ask(of(scenario, 'pack'))).blob();
export const sendPack = async (pack: Blob) => (await (await ask(`${root}/packs`, 'POST', { 'content-type': 'application/zip' }, pack)).json()) as AuthorScenario;

const campaign = (name: string, what = '') => `${root}/campaigns/${encodeURIComponent(name)}/${what}`;
export const startCampaign = (scenario: string, texts: readonly AuthorText[], plays: number, seed: number) => post<CampaignProgress>(of(scenario, 'campaigns'), { texts, plays, seed });
export const lookAtCampaign = (name: string) => get<CampaignProgress>(campaign(name));
export const campaignReport = (name: string) => get<CampaignReport>(campaign(name, 'report'));
export const campaignFile = async (name: string, ending: 'html' | 'json') => (await ask(campaign(name, `report.${ending}`))).blob();

export async function cancelCampaign(name: string): Promise<void> {
  await ask(campaign(name), 'DELETE');
}

/** Where a picture is shown from: an image element sends no key, so the bytes are fetched. */
export const readPicture = async (path: string) => (await ask(at(path))).blob();
