import type { CommandReply, Refusal } from '../protocol';
import { newId } from './ids';

interface Waiting {
  readonly id: string;
  readonly method: string;
  readonly args: readonly unknown[];
  readonly settle: (refusal: Refusal | null) => void;
  tries: number;
  flying: boolean;
}

/** How a command leaves: rejects when the connection is gone or the server stumbled. */
export type Send = (method: string, ...args: unknown[]) => Promise<CommandReply>;

/** What is said when the server does not answer a command after all tries. */
export type Failure = () => Refusal;

const triesWhileConnected = 4;

/**
 * Commands that the server has not answered yet. Each keeps its id, so that sending it again after a broken connection
 * counts once; nothing is lost but by closing the page.
 */
export class Outbox {
  #waiting: Waiting[] = [];

  constructor(
    private readonly send: Send,
    private readonly connected: () => boolean,
    private readonly failure: Failure,
    private readonly later: (action: () => void, milliseconds: number) => void = (action, ms) => void setTimeout(action, ms),
  ) {}

  /** How many commands wait for an answer. */
  get size(): number {
    return this.#waiting.length;
  }

  /** Sends a command and waits for its answer, over as many connections as it takes. Null when it was carried out. */
  command(method: string, ...args: readonly unknown[]): Promise<Refusal | null> {
    return this.commandAs(newId(), method, ...args);
  }

  /** The same with an id that was made before. */
  commandAs(id: string, method: string, ...args: readonly unknown[]): Promise<Refusal | null> {
    return new Promise(settle => {
      const entry: Waiting = { id, method, args, settle, tries: 0, flying: false };
      this.#waiting.push(entry);
      if (this.connected()) void this.#fly(entry);
    });
  }

  /** The desk is attached again: all that is unanswered goes out in its old order. */
  resend(): void {
    for (const entry of this.#waiting) {
      entry.flying = false;
      void this.#fly(entry);
    }
  }

  /** The token no longer works: what is left is answered with this refusal. */
  abandon(refusal: Refusal): void {
    const left = this.#waiting;
    this.#waiting = [];
    for (const entry of left) entry.settle(refusal);
  }

  async #fly(entry: Waiting): Promise<void> {
    if (entry.flying) return;
    entry.flying = true;
    try {
      const reply = await this.send(entry.method, entry.id, ...entry.args);
      this.#settle(entry, reply.refusal);
    } catch {
      entry.flying = false;
      if (!this.connected()) return;
      entry.tries++;
      if (entry.tries >= triesWhileConnected) this.#settle(entry, this.failure());
      else this.later(() => { if (this.connected() && this.#waiting.includes(entry)) void this.#fly(entry); }, 400 * entry.tries);
    }
  }

  #settle(entry: Waiting, refusal: Refusal | null): void {
    if (!this.#waiting.includes(entry)) return;
    this.#waiting = this.#waiting.filter(other => other !== entry);
    entry.settle(refusal);
  }
}
