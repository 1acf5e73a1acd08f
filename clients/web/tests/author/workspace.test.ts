import { beforeEach, describe, expect, it, vi } from 'vitest';

/** A server with one file, as far as a workspace sees it. */
const server = vi.hoisted(() => ({ text: 'turn: 1\n', isGone: false }));
const hashOf = (text: string) => `#${text}`;

vi.mock('../../src/pages/author/wire', async () => {
  const { RequestFailed } = await import('../../src/wire/http');
  const answer = <T>(value: T): Promise<T> => (server.isGone ? Promise.reject(new RequestFailed(0, { code: '', why: 'gone', mend: '' })) : Promise.resolve(value));
  const refuse = (status: number) => Promise.reject(new RequestFailed(status, { code: 'H0034', why: 'changed', mend: '' }));
  return {
    format: () => answer({ scenario: '', included: '', maps: [], functions: [] }),
    folder: () => answer({ scenario: { id: 'mine', title: 'Mine', own: true, offered: true }, files: [{ path: 'mine/play.yaml', hash: hashOf(server.text), bytes: 1, own: true }] }),
    readFile: () => answer({ text: server.text, hash: hashOf(server.text) }),
    check: () => answer({ findings: [], playable: true, turns: [], names: [], files: [] }),
    writeFile: (path: string, text: string, seen: string) => {
      if (!server.isGone && seen !== hashOf(server.text)) return refuse(412);
      if (!server.isGone) server.text = text;
      return answer({ path, hash: hashOf(text), bytes: text.length, own: true });
    },
  };
});

const { Workspace } = await import('../../src/pages/author/workspace');
const path = 'mine/play.yaml';

async function open() {
  const work = new Workspace('mine');
  await work.load();
  return work;
}

beforeEach(() => {
  const kept = new Map<string, string>();
  [server.text, server.isGone] = ['turn: 1\n', false];
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => kept.set(key, value), removeItem: (key: string) => kept.delete(key),
    key: (index: number) => [...kept.keys()][index] ?? null, get length() { return kept.size; },
  });
});

describe('unsaved work', () => {
  it('is there again after a reload, and is let go of when it is saved', async () => {
    (await open()).edit(path, 'turn: 2\n');
    const again = await open();
    expect(again.texts.get(path)!.text).toBe('turn: 2\n');
    expect(await again.save(path)).toBe(true);
    expect([server.text, (await open()).unsaved.length]).toEqual(['turn: 2\n', 0]);
  });

  it('is kept while the server is gone, and saved when it is back', async () => {
    const work = await open();
    server.isGone = true;
    work.edit(path, 'turn: 2\n');
    expect(await work.save(path)).toBe(false);
    expect([work.isLost, work.unsaved.length]).toEqual([true, 1]);
    server.isGone = false;
    expect(await work.save(path)).toBe(true);
    expect([work.isLost, server.text]).toEqual([false, 'turn: 2\n']);
  });

  it('never goes over what somebody else wrote, and neither version is lost', async () => {
    const work = await open();
    work.edit(path, 'turn: 2\n');
    server.text = 'turn: 3\n';
    expect(await work.save(path)).toBe(false);
    expect([server.text, work.texts.get(path)!.text, work.texts.get(path)!.theirs?.text]).toEqual(['turn: 3\n', 'turn: 2\n', 'turn: 3\n']);
    work.resolve(path, 'mine');
    expect(await work.save(path)).toBe(true);
    expect(server.text).toBe('turn: 2\n');
  });

  it('shows both versions after a reload too', async () => {
    (await open()).edit(path, 'turn: 2\n');
    server.text = 'turn: 3\n';
    const again = await open();
    expect([again.texts.get(path)!.text, again.texts.get(path)!.theirs?.text]).toEqual(['turn: 2\n', 'turn: 3\n']);
    again.resolve(path, 'theirs');
    expect([again.texts.get(path)!.text, again.unsaved.length]).toEqual(['turn: 3\n', 0]);
  });

  it('leaves the line ends of files from Windows as they are', async () => {
    server.text = 'turn: 1\r\nid: raid\r\n';
    const work = await open();
    work.edit(path, 'turn: 2\nid: raid\n');
    await work.save(path);
    expect(server.text).toBe('turn: 2\r\nid: raid\r\n');
  });
});
