import type { AuthorCheck, AuthorFile, AuthorScenario, AuthorText, Refusal } from '../../protocol';
import { RequestFailed } from '../../wire/http';
import { setFormat } from './code/format';
import { draftOf, draftsIn, keepDraft } from './drafts';
import { isDirty, isText, lf, opened, type OpenText } from './open-text';
import * as wire from './wire';

const pause = 450;
const retry = 3000;

/** A scenario in its author's hands: its files, what is unsaved, and what the server says of all of it together. */
export class Workspace {
  scenario: AuthorScenario | null = null;
  files: readonly AuthorFile[] = [];
  texts: ReadonlyMap<string, OpenText> = new Map();
  check: AuthorCheck | null = null;
  /** Whether what is found belongs to the texts as they are. */
  isChecked = false;
  /** Why the author's last wish was not carried out; null when it was. */
  trouble: Refusal | null = null;
  /** Why the scenario could not be looked at; null when it was. */
  unchecked: Refusal | null = null;
  isLost = false;
  /** Whether unsaved work could not be kept on the device. */
  isUnkept = false;
  private readonly listeners = new Set<() => void>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private checking = false;
  private again = false;
  private closed = false;

  constructor(readonly id: string) {}

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** The scenario's own texts as they stand, by their paths. */
  get ownTexts(): ReadonlyMap<string, string> {
    return new Map([...this.texts.values()].filter(file => file.path.startsWith(`${this.id}/`)).map(file => [file.path, file.text]));
  }

  close(): void {
    this.closed = true;
    clearTimeout(this.timer);
  }

  /** Reads the folder and its own texts; what is unsaved on this device lies over them. */
  async load(): Promise<void> {
    // Without it the text can be written all the same, without completion and hints.
    wire.format().then(setFormat, () => undefined);
    const { scenario, files } = await wire.folder(this.id);
    const own = files.filter(file => file.path.startsWith(`${this.id}/`) && isText(file.path));
    // One file that cannot be read does not keep the others away.
    const read = await Promise.allSettled(own.map(async file => [file.path, await wire.readFile(file.path)] as const));
    [this.scenario, this.files] = [scenario, files];
    const texts = new Map(read.flatMap(one => (one.status === 'fulfilled' ? [[one.value[0], opened(one.value[0], scenario.own, one.value[1])] as const] : [])));
    for (const path of scenario.own ? draftsIn(this.id) : []) if (!texts.has(path)) this.revive(texts, path);
    this.change({ texts });
    this.soon(0);
  }

  /** Opens a file that is not one of the scenario's own, to be read. */
  async open(path: string): Promise<boolean> {
    if (this.texts.has(path)) return true;
    if (!isText(path)) return this.files.some(file => file.path === path);
    try {
      this.put(opened(path, false, await wire.readFile(path)));
      return true;
    } catch (error) {
      this.fail(error);
      return false;
    }
  }

  edit(path: string, text: string): void {
    const file = this.texts.get(path);
    if (!file || !file.own || file.text === text) return;
    this.put({ ...file, text });
    this.keep(path);
    this.isChecked = false;
    this.soon();
  }

  get unsaved(): readonly OpenText[] {
    return [...this.texts.values()].filter(file => file.own && isDirty(file));
  }

  get pending(): readonly AuthorText[] {
    return this.unsaved.map(({ path, text }) => ({ path, text }));
  }

  /** Saves a file, or tells what somebody else wrote meanwhile. */
  async save(path: string): Promise<boolean> {
    const file = this.texts.get(path);
    if (!file?.own || !isDirty(file)) return true;
    try {
      const stored = await wire.writeFile(path, file.crlf ? file.text.replaceAll('\n', '\r\n') : file.text, file.hash);
      const now = this.texts.get(path)!;
      this.put({ ...now, saved: file.text, hash: stored.hash, theirs: null });
      this.keep(path);
      this.change({ trouble: null, isLost: false, files: [...this.files.filter(one => one.path !== path), stored].sort((a, b) => (a.path < b.path ? -1 : 1)) });
      return true;
    } catch (error) {
      if (error instanceof RequestFailed && error.status === 412) await this.meet(path);
      this.fail(error);
      return false;
    }
  }

  async saveAll(): Promise<boolean> {
    let good = true;
    for (const file of this.unsaved) good = (await this.save(file.path)) && good;
    return good;
  }

  /** Of two versions one is kept: the author's, which is saved over theirs next time, or theirs. */
  resolve(path: string, keep: 'mine' | 'theirs'): void {
    const file = this.texts.get(path);
    if (!file?.theirs) return;
    const saved = lf(file.theirs.text);
    this.put({ ...file, saved, hash: file.theirs.hash, text: keep === 'mine' ? file.text : saved, theirs: null });
    this.keep(path);
    this.change({ trouble: null });
    this.soon(0);
  }

  discard(path: string): void {
    const file = this.texts.get(path);
    if (!file) return;
    if (file.hash === '') this.drop(path);
    else this.put({ ...file, text: file.saved });
    this.keep(path);
    this.soon(0);
  }

  make(path: string, text: string): void {
    this.put({ path, own: true, hash: '', saved: '', text, crlf: false, theirs: null });
    this.keep(path);
    this.soon(0);
  }

  async rename(from: string, to: string): Promise<void> {
    const file = this.texts.get(from);
    const version = file?.hash ?? this.files.find(one => one.path === from)?.hash ?? '';
    const stored = version ? await wire.renameFile(from, to, version) : null;
    this.drop(from);
    keepDraft(from, null);
    if (file) this.put({ ...file, path: to, hash: stored?.hash ?? '' });
    this.keep(to);
    if (stored) this.change({ files: [...this.files, stored].sort((a, b) => (a.path < b.path ? -1 : 1)) });
    this.soon(0);
  }

  async remove(path: string): Promise<void> {
    const version = this.texts.get(path)?.hash ?? this.files.find(one => one.path === path)?.hash ?? '';
    if (version) await wire.deleteFile(path, version);
    this.drop(path);
    keepDraft(path, null);
    this.soon(0);
  }

  async addPicture(path: string, content: Blob): Promise<void> {
    const stored = await wire.writeFile(path, content, '');
    this.change({ files: [...this.files, stored].sort((a, b) => (a.path < b.path ? -1 : 1)) });
  }

  /** Asks the server soon what it thinks; while it cannot be reached, again and again. */
  soon(after = pause): void {
    clearTimeout(this.timer);
    if (!this.closed) this.timer = setTimeout(() => void this.ask(), after);
  }

  private async ask(): Promise<void> {
    if (this.checking) {
      this.again = true;
      return;
    }
    this.checking = true;
    this.again = false;
    const asked = this.texts;
    try {
      const found = await wire.check(this.id, this.pending);
      if (!this.closed) this.change({ check: found.names.length === 0 && this.check ? { ...found, names: this.check.names } : found, isChecked: this.texts === asked, isLost: false, unchecked: null });
    } catch (error) {
      this.again = true;
      if (error instanceof RequestFailed) this.change(error.status === 0 ? { isLost: true } : { unchecked: error.refusal });
    } finally {
      this.checking = false;
      if (this.again || this.texts !== asked) this.soon(this.isLost || this.unchecked ? retry : pause);
    }
  }

  // Somebody else wrote: both versions are shown, and neither is lost.
  private async meet(path: string): Promise<void> {
    const theirs = await wire.readFile(path).catch(() => ({ text: '', hash: '' }));
    const file = this.texts.get(path)!;
    if (lf(theirs.text) === file.text && theirs.hash) this.put({ ...file, saved: file.text, hash: theirs.hash });
    else this.put({ ...file, theirs });
    this.keep(path);
  }

  private revive(texts: Map<string, OpenText>, path: string): void {
    const draft = draftOf(path);
    // It was deleted elsewhere: the work is a new file again.
    if (draft) texts.set(path, { path, own: true, hash: '', saved: '', text: draft.text, crlf: false, theirs: null });
  }

  private keep(path: string): void {
    const file = this.texts.get(path);
    const kept = keepDraft(path, file && isDirty(file) ? { text: file.text, base: file.hash } : null);
    if (this.isUnkept === kept) this.change({ isUnkept: !kept });
  }

  private put(file: OpenText): void {
    this.change({ texts: new Map(this.texts).set(file.path, file) });
  }

  private drop(path: string): void {
    const texts = new Map(this.texts);
    texts.delete(path);
    this.change({ texts, files: this.files.filter(file => file.path !== path) });
  }

  private fail(error: unknown): void {
    if (error instanceof RequestFailed) this.change({ trouble: error.refusal, isLost: error.status === 0 });
  }

  private change(part: Partial<Workspace>): void {
    Object.assign(this, part);
    for (const listener of [...this.listeners]) listener();
  }
}
