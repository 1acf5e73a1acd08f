import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CampaignProgress, CampaignReport } from '../../src/protocol';
import type { OpenText } from '../../src/pages/author/open-text';
import type { Workspace } from '../../src/pages/author/workspace';

/** A server that plays two steps a look, and may lose a campaign or be away. */
const server = vi.hoisted(() => ({ begun: [] as string[], cancelled: [] as string[], step: 0, answers: [] as string[] }));

vi.mock('../../src/pages/author/wire', async () => {
  const { RequestFailed } = await import('../../src/wire/http');
  const progress = (state: string): CampaignProgress => ({ campaign: 'c', state, done: ++server.step, plays: 10, why: state === 'failed' ? 'a number is no number' : '' });
  return {
    startCampaign: async (_: string, texts: readonly { text: string }[]) => {
      server.begun.push(texts.map(one => one.text).join());
      return progress('waiting');
    },
    lookAtCampaign: async () => {
      const next = server.answers.shift() ?? 'told';
      if (next === 'away') throw new RequestFailed(0, { code: '', why: 'gone', mend: '' });
      if (next === 'refused') throw new RequestFailed(404, { code: 'H0047', why: 'no such campaign', mend: '' });
      return progress(next);
    },
    cancelCampaign: async (name: string) => void server.cancelled.push(name),
    campaignReport: async () => ({ title: 'Mine' }) as CampaignReport,
  };
});

const { Campaign } = await import('../../src/pages/author/plays/campaign');

/** A workspace with one file, as far as a campaign sees it. */
function workspace(text: string) {
  const file: OpenText = { path: 'mine/play.yaml', own: true, hash: 'h', saved: 'turn: 1\n', text, crlf: false, theirs: null };
  const work = { id: 'mine', texts: new Map([[file.path, file]]), get ownTexts() { return new Map([...work.texts.values()].map(one => [one.path, one.text])); }, get pending() { return [...work.texts.values()].map(one => ({ path: one.path, text: one.text })); } };
  const write = (next: string) => void (work.texts = new Map([[file.path, { ...file, text: next }]]));
  return { work: work as unknown as Workspace, write };
}

async function played(campaign: InstanceType<typeof Campaign>) {
  const done = campaign.start();
  await vi.runAllTimersAsync();
  await done;
}

beforeEach(() => {
  vi.useFakeTimers();
  Object.assign(server, { begun: [], cancelled: [], step: 0, answers: [] });
});
afterEach(() => void vi.useRealTimers());

describe('a campaign', () => {
  it('is told when it was played, and is old as soon as the text says something else', async () => {
    const { work, write } = workspace('turn: 2\n');
    const campaign = new Campaign(work);
    server.answers = ['waiting', 'playing', 'playing', 'told'];
    await played(campaign);
    expect([campaign.report?.title, campaign.progress, campaign.refusal, campaign.isOld]).toEqual(['Mine', null, null, false]);
    write('turn: 3\n');
    expect(campaign.isOld).toBe(true);
    write('turn: 2\n');
    expect(campaign.isOld).toBe(false);
  });

  it('is of the text as it was when it was asked for, even if that is changed meanwhile', async () => {
    const { work, write } = workspace('turn: 2\n');
    const campaign = new Campaign(work);
    const done = campaign.start();
    write('turn: 3\n');
    await vi.runAllTimersAsync();
    await done;
    expect([server.begun, campaign.isOld]).toEqual([['turn: 2\n'], true]);
  });

  it('is waited for while the server is away, and asked for again when the server lost it', async () => {
    const campaign = new Campaign(workspace('turn: 2\n').work);
    server.answers = ['playing', 'away', 'away', 'unknown', 'playing', 'told'];
    await played(campaign);
    expect([server.begun.length, campaign.report?.title, campaign.refusal]).toEqual([2, 'Mine', null]);
  });

  it('says why it failed, and keeps the report of the one before', async () => {
    const campaign = new Campaign(workspace('turn: 2\n').work);
    await played(campaign);
    server.answers = ['failed'];
    await played(campaign);
    expect([campaign.refusal?.mend, campaign.report?.title]).toEqual(['a number is no number', 'Mine']);
    server.answers = ['refused'];
    await played(campaign);
    expect([campaign.refusal?.code, campaign.progress]).toEqual(['H0047', null]);
  });

  it('ends when it is not wanted any more, and tells nothing then', async () => {
    const campaign = new Campaign(workspace('turn: 2\n').work);
    const done = campaign.start();
    await vi.advanceTimersByTimeAsync(0);
    campaign.cancel();
    expect(campaign.progress).toBeNull();
    await vi.runAllTimersAsync();
    await done;
    expect([server.cancelled, campaign.report, campaign.refusal]).toEqual([['c'], null, null]);
  });
});
