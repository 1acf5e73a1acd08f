import type { AttachReply, CommandReply, EditorView, Refusal, WargameHub } from '../protocol';
import { language, onLanguage, setTextLanguage } from '../messages';
import { applied, type Changes } from './changes';
import { pressId } from './ids';
import { Outbox } from './outbox';
import { Sequence } from './sequence';
import { ServerClock } from './server-clock';

/** What carries the calls: a SignalR connection, or the mock of development. */
export interface Transport {
  start(): Promise<void>;
  stop(): Promise<void>;
  invoke(method: string, ...args: unknown[]): Promise<unknown>;
  on(method: string, handler: (...args: never[]) => void): void;
  onclose(handler: () => void): void;
}

export type Status = 'connecting' | 'open' | 'reconnecting' | 'restarting' | 'refused' | 'detached';

type CommandName = { [M in keyof WargameHub]: ReturnType<WargameHub[M]> extends CommandReply ? M : never }[keyof WargameHub];
type QueryName = 'InviteFacilitator' | 'InviteWatcher' | 'ReissueSeat' | 'OwnPass' | 'PreviewOrder' | 'PreviewAnswers' | 'Explain' | 'Review' | 'AgreementWords' | 'WhoKnows' | 'TextNews' | 'ScenarioFix' | 'OwnNote' | 'Lines' | 'Rewind' | 'MoveRoom' | 'CompareLines' | 'ReplayTimeline' | 'ReplayAt' | 'WhatIfBench' | 'WhatIfOrders' | 'RunWhatIf' | 'DoctrineInstead' | 'UnderBeliefs' | 'WhatIfs' | 'OpenWhatIf' | 'Remarks' | 'WhoCaused' | 'BesidePlays' | 'BesideSession' | 'Deeds' | 'TakeHome' | 'Sending' | 'Trail' | 'OpenPapers';
type AfterId<T extends unknown[]> = T extends [string, ...infer Rest] ? Rest : never;

type PageName = 'TeamPage' | 'ControlPage' | 'BoardPage';

interface WithHeader {
  readonly header: { readonly sessionId: string; readonly deadline: string | null; readonly secondsLeft: number | null; readonly language: string; readonly textLanguage?: string };
  /** Control's page alone has it. */
  readonly cell?: { readonly seen: number };
}

const firstDelay = 300;
const longestDelay = 8_000;

/** One desk of one session, over as many connections as it takes. */
export class Desk<Page extends WithHeader> {
  status: Status = 'connecting';
  page: Page | null = null;
  attached: AttachReply | null = null;
  /** Who of the own team writes on what just now. */
  editors: readonly EditorView[] = [];
  /** Why the token does not work, when refused or detached. */
  ended: Refusal | null = null;
  readonly clock = new ServerClock();

  readonly #sequence = new Sequence();
  readonly #outbox: Outbox;
  readonly #listeners = new Set<() => void>();
  #transport: Transport | null = null;
  #connected = false;
  #stopped = false;
  #failures = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #opened: Array<() => void> = [];
  #unlisten: () => void = () => undefined;

  constructor(
    /** The key that opens it. */
    readonly token: string,
    private readonly message: PageName | readonly PageName[],
    private readonly makeTransport: () => Promise<Transport>,
    failure: () => Refusal,
    private readonly leftBehind: () => Refusal = failure,
  ) {
    this.#outbox = new Outbox(
      (method, ...args) => this.#invoke(method, ...args) as Promise<CommandReply>, () => this.#connected, failure);
  }

  open(): void {
    void this.#connect();
    this.#unlisten = onLanguage(this.#speak);
    window.addEventListener('online', this.#hurry);
    document.addEventListener('visibilitychange', this.#hurry);
  }

  close(): void {
    this.#stopped = true;
    this.#unlisten();
    clearTimeout(this.#timer);
    window.removeEventListener('online', this.#hurry);
    document.removeEventListener('visibilitychange', this.#hurry);
    void this.#transport?.stop();
  }

  listen(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Sends a command; resolves with its refusal, or null when it was carried out and stored. */
  command<M extends CommandName>(method: M, ...args: AfterId<Parameters<WargameHub[M]>>): Promise<Refusal | null> {
    return this.#outbox.commandAs(this.pressId(), method, ...(args as unknown[]));
  }

  /** The same from a form that was opened when control's page was as of so many deeds. */
  commandSeen<M extends CommandName>(seen: number, method: M, ...args: AfterId<Parameters<WargameHub[M]>>): Promise<Refusal | null> {
    return this.#outbox.commandAs(pressId(seen), method, ...(args as unknown[]));
  }

  /** An id for a press on the page as it is shown. */
  pressId(): string {
    return pressId(this.page?.cell?.seen);
  }

  /** Asks for something that changes nothing; waits for the connection first. */
  async ask<M extends QueryName>(method: M, ...args: Parameters<WargameHub[M]>): Promise<ReturnType<WargameHub[M]>> {
    for (let tries = 0; ; tries++) {
      if (!this.#connected) await new Promise<void>(resolve => this.#opened.push(resolve));
      try {
        return (await this.#invoke(method, ...args)) as ReturnType<WargameHub[M]>;
      } catch (error) {
        if (this.#connected && tries >= 2) throw error;
      }
    }
  }

  /** Says that the reader writes on something just now, or stops. Nothing depends on its arrival. */
  showEditing(place: string): void {
    if (this.#connected) void this.#invoke('ShowEditing', place).catch(() => undefined);
  }

  #invoke(method: string, ...args: unknown[]): Promise<unknown> {
    if (!this.#transport) return Promise.reject(new Error('no connection'));
    return this.#transport.invoke(method, ...args);
  }

  async #connect(): Promise<void> {
    if (this.#stopped) return;
    try {
      const transport = await this.makeTransport();
      const lastShown = this.#sequence.last;
      this.#sequence.reconnected();
      this.clock.reset();
      this.#transport = transport;
      this.#take(transport);
      this.editors = [];
      transport.on('Editing', ((editors: readonly EditorView[]) => { this.editors = editors; this.#tell(); }) as never);
      transport.on('ServerStops', (() => this.#warn()) as never);
      transport.on('Detached', ((why: string) => this.#detach(why)) as never);
      transport.onclose(() => this.#lost(transport));
      await transport.start();
      // Calls are carried out in order: the page that follows is in the language.
      const spoken = language();
      void transport.invoke('Speak', spoken).catch(() => undefined);
      void transport.invoke('TakeChanges').catch(() => undefined);
      const reply = (await transport.invoke('Attach', this.token, lastShown)) as AttachReply;
      if (reply.refusal) return this.#end('refused', reply.refusal);
      const moved = this.attached !== null && this.attached.sessionId !== reply.sessionId;
      this.attached = reply;
      this.#connected = true;
      this.#failures = 0;
      this.status = 'open';
      if (language() !== spoken) this.#speak();
      if (moved) await this.#arrive(transport);
      else this.#outbox.resend();
      for (const resolve of this.#opened.splice(0)) resolve();
      this.#tell();
    } catch {
      this.#lost(this.#transport);
    }
  }

  /** Takes pages that come whole, and changes of the last one that came, whether it was shown or not. */
  #take(transport: Transport): void {
    let last: { sequence: number; page: Page } | null = null;
    const receive = (sequence: number, page: Page) => {
      last = { sequence, page };
      this.#show(transport, sequence, page);
    };
    for (const message of [this.message].flat()) transport.on(message, receive as never);
    transport.on('PageChanges', ((sequence: number, since: number, changes: Changes) => {
      try {
        if (last?.sequence !== since) throw new Error('changes of another page');
        receive(sequence, applied(last.page, changes) as Page);
      } catch {
        // Nothing is shown that may be wrong: a new connection begins with the whole page.
        void transport.stop();
      }
    }) as never);
  }

  #show(transport: Transport, sequence: number, page: Page): void {
    // A page in the language of a moment ago may still arrive; each language is numbered for itself.
    if (transport !== this.#transport || page.header.language !== language() || !this.#sequence.accept(sequence)) return;
    this.page = page;
    setTextLanguage(page.header.textLanguage);
    this.clock.observe(page.header.deadline, page.header.secondsLeft, Date.now());
    this.#tell();
  }

  /** The server said that it is about to stop; the connection breaks in a moment. */
  #warn(): void {
    this.status = 'restarting';
    this.#tell();
  }

  #lost(transport: Transport | null): void {
    if (this.#stopped || transport !== this.#transport) return;
    this.#connected = false;
    this.#transport = null;
    void transport?.stop().catch(() => undefined);
    if (this.status !== 'restarting') this.status = this.page ? 'reconnecting' : 'connecting';
    const delay = Math.min(longestDelay, firstDelay * 2 ** this.#failures++) * (0.75 + 0.5 * Math.random());
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#connect(), delay);
    this.#tell();
  }

  /** The reader chose another language: the same page comes in it, on the same connection, and nothing that is typed is lost. */
  readonly #speak = (): void => {
    if (!this.#connected) return;
    this.#sequence.reconnected();
    void this.#invoke('Speak', language()).catch(() => undefined);
  };

  /** The network is back or the phone was unlocked: try now, not at the end of the pause. */
  readonly #hurry = (): void => {
    if (this.#stopped || this.#transport || document.visibilityState === 'hidden') return;
    clearTimeout(this.#timer);
    void this.#connect();
  };

  /** The room is on another line: what was meant for the old one is not sent to the new one, whose page comes whatever its number. */
  async #arrive(transport: Transport): Promise<void> {
    this.#outbox.abandon(this.leftBehind());
    if (this.page?.header.sessionId !== this.attached?.sessionId) await transport.invoke('Attach', this.token, -1);
  }

  /** The room goes to another line: the same key opens it there. */
  #follow(): void {
    const transport = this.#transport;
    this.#failures = 0;
    this.#connected = false;
    this.#transport = null;
    void transport?.stop().catch(() => undefined);
    void this.#connect();
  }

  #detach(why: string): void {
    if (why === 'line') return this.#follow();
    this.#end('detached', { code: '', why, mend: '' });
  }

  #end(status: 'refused' | 'detached', refusal: Refusal): void {
    this.status = status;
    this.ended = refusal;
    this.#connected = false;
    this.#outbox.abandon(refusal);
    this.close();
    this.#tell();
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}
