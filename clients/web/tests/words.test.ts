import { describe, expect, it } from 'vitest';
import { arrow, change, figure, tone } from '../src/numbers/format';
import { clockFace } from '../src/wire/server-clock';
import { en } from '../src/messages/en';
import { fill } from '../src/messages';

describe('numbers', () => {
  it('carry a true minus, a sign and an arrow', () => {
    expect(change(-3.2, 'points')).toContain('−');
    expect(change(3.2, 'points')).toContain('+');
    expect(arrow(-1)).toBe('▼');
    expect(arrow(1)).toBe('▲');
  });

  it('are better or worse by their direction, and even when nobody says', () => {
    expect(tone(2, 'high')).toBe('better');
    expect(tone(2, 'low')).toBe('worse');
    expect(tone(2, 'neither')).toBe('even');
  });

  it('name their unit', () => expect(figure(8800, 'ha')).toContain('ha'));
});

describe('the clock', () => {
  it('shows minutes and seconds', () => expect(clockFace(462)).toBe('07:42'));
});

describe('messages', () => {
  it('are none of them empty', () => {
    for (const [key, message] of Object.entries(en)) expect(typeof message === 'string' ? message : message.one + message.other, key).not.toBe('');
  });

  it('choose the plural', () => {
    expect(fill({ one: '{n} order', other: '{n} orders' }, 'en', { n: 1 })).toBe('1 order');
    expect(fill({ one: '{n} order', other: '{n} orders' }, 'en', { n: 2 })).toBe('2 orders');
  });
});
