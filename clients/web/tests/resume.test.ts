import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Desk, type Transport } from '../src/wire/connection';
import type { AttachReply } from '../src/protocol';

interface Page {
  readonly header: { readonly sessionId: string; readonly deadline: string; readonly secondsLeft: number; readonly language: string; readonly pausedBecause: null; readonly halted: false };
  readonly said: string;
}

const stride = 27;
const deadline = Date.parse('2026-03-02T09:30:00Z');
/** The device's clock is three minutes slow. */
const skew = -180_000;

/** A server that says one thing after another to whoever is connected, and to who comes in what was said last unless they know it. */
class Server {
  #sequence = 4 * stride;
  #said = 0;
  #lines: Line[] = [];

  say(): void {
    this.#said++;
    this.#sequence += stride;
    for (const line of this.#lines) line.show(this.#sequence, this.page());
  }

  page(): Page {
    const secondsLeft = Math.ceil((deadline - (Date.now() - skew)) / 1000);
    return { header: { sessionId: 's', deadline: new Date(deadline).toISOString(), secondsLeft, language: 'en', pausedBecause: null, halted: false }, said: `${this.#said}` };
  }

  attach(line: Line, lastSequence: number): AttachReply {
    this.#lines.push(line);
    if (lastSequence !== this.#sequence) line.show(this.#sequence, this.page());
    return { role: 'team', sessionId: 's', seatId: 'a', refusal: null } as AttachReply;
  }

  cut(line: Line): void {
    this.#lines = this.#lines.filter(other => other !== line);
    line.closed();
  }
}

class Line implements Transport {
  show: (sequence: number, page: Page) => void = () => undefined;
  closed: () => void = () => undefined;

  constructor(private readonly server: Server) {}

  start(): Promise<void> { return Promise.resolve(); }
  stop(): Promise<void> { return Promise.resolve(); }
  on(method: string, handler: (...args: never[]) => void): void { if (method === 'TeamPage') this.show = handler as never; }
  onclose(handler: () => void): void { this.closed = handler; }
  invoke(method: string, ...args: unknown[]): Promise<unknown> { return Promise.resolve(method === 'Attach' ? this.server.attach(this, args[1] as number) : { refusal: null }); }
}

function open(server: Server): { desk: Desk<Page>; lines: Line[] } {
  const lines: Line[] = [];
  const desk = new Desk<Page>('token', 'TeamPage', () => {
    const line = new Line(server);
    lines.push(line);
    return Promise.resolve(line);
  }, () => ({ code: '', why: '', mend: '' }));
  desk.open();
  return { desk, lines };
}

describe('a desk that is cut', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: Date.parse('2026-03-02T09:00:00Z') + skew });
    vi.stubGlobal('window', { addEventListener: () => undefined, removeEventListener: () => undefined });
    vi.stubGlobal('document', { addEventListener: () => undefined, removeEventListener: () => undefined, visibilityState: 'visible' });
  });

  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  const pages = 6;
  for (let cutAfter = 0; cutAfter <= pages; cutAfter++) {
    for (let missed = 0; missed <= pages - cutAfter; missed++) {
      it(`after ${cutAfter} pages and misses ${missed} shows in the end what one shows that was not cut`, async () => {
        const server = new Server();
        const [whole, cut] = [open(server), open(server)];
        await vi.advanceTimersByTimeAsync(0);
        for (let said = 0; said < cutAfter; said++) server.say();
        server.cut(cut.lines[0]!);
        for (let said = 0; said < missed; said++) server.say();
        await vi.advanceTimersByTimeAsync(1_000);
        expect(cut.lines).toHaveLength(2);
        for (let said = cutAfter + missed; said < pages; said++) server.say();

        const face = (desk: Desk<Page>): unknown => ({ said: desk.page?.said, left: desk.clock.left(desk.page!.header, Date.now()), status: desk.status });
        expect(face(cut.desk)).toEqual(face(whole.desk));
        for (const { desk } of [whole, cut]) desk.close();
      });
    }
  }
});
