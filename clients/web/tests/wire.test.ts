import { describe, expect, it } from 'vitest';
import { Outbox } from '../src/wire/outbox';
import { Sequence } from '../src/wire/sequence';
import type { CommandReply, Refusal } from '../src/protocol';

const failure = (): Refusal => ({ code: '', why: 'no answer', mend: '' });

describe('pages', () => {
  it('that are older than the last shown are dropped', () => {
    const sequence = new Sequence();
    expect(sequence.accept(7)).toBe(true);
    expect(sequence.accept(6)).toBe(false);
    expect(sequence.accept(8)).toBe(true);
  });

  it('count again after a new connection, whatever their number', () => {
    const sequence = new Sequence();
    sequence.accept(7);
    sequence.reconnected();
    expect(sequence.accept(3)).toBe(true);
  });
});

describe('a command', () => {
  it('that was cut off is sent again with the same id', async () => {
    const ids: unknown[] = [];
    let connected = true;
    const outbox = new Outbox((_method, id): Promise<CommandReply> => {
      ids.push(id);
      if (ids.length > 1) return Promise.resolve({ refusal: null });
      connected = false;
      return Promise.reject(new Error('cut'));
    }, () => connected, failure);

    const answer = outbox.command('Sign');
    await Promise.resolve();
    connected = true;
    outbox.resend();

    expect(await answer).toBeNull();
    expect(ids).toHaveLength(2);
    expect(ids[0]).toBe(ids[1]);
    expect(outbox.size).toBe(0);
  });

  it('that the session refuses says why and is not sent again', async () => {
    const refusal: Refusal = { code: 'S0501', why: 'You have signed.', mend: '' };
    let sent = 0;
    const outbox = new Outbox(() => { sent++; return Promise.resolve({ refusal }); }, () => true, failure);

    expect(await outbox.command('Sign')).toBe(refusal);
    outbox.resend();
    expect(sent).toBe(1);
  });
});
