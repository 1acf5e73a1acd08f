import { describe, expect, it } from 'vitest';
import { arrow, change, figure, tone } from '../src/numbers/format';
import { clockFace } from '../src/wire/server-clock';
import { en, type Message } from '../src/messages/en';
import { es } from '../src/messages/es';
import { pt } from '../src/messages/pt';
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

  it('write thousands out', () => {
    expect(figure(150.25, 'thousand')).toBe('150,250');
    expect(change(-1.5, 'thousand')).toBe('−1,500');
  });

  it('name their unit', () => expect(figure(8800, 'ha')).toContain('ha'));
});

describe('the clock', () => {
  it('shows minutes and seconds', () => expect(clockFace(462)).toBe('07:42'));
});

describe('messages', () => {
  const forms = (message: Message) => (typeof message === 'string' ? [message] : [message.one, message.other]);
  const places = (message: Message) => [...new Set(forms(message).flatMap(text => text.match(/\{\w+\}/g) ?? []))].sort();

  it.each([['English', en], ['Spanish', es], ['Portuguese', pt]] as const)('are all there in %s, and none is empty', (_, file) => {
    expect(Object.keys(file).sort()).toEqual(Object.keys(en).sort());
    for (const [key, message] of Object.entries(file)) for (const text of forms(message)) expect(text.trim(), key).not.toBe('');
  });

  it.each([['Spanish', es], ['Portuguese', pt]] as const)('have the same places for values in %s', (_, file) => {
    for (const [key, message] of Object.entries(file)) expect(places(message), key).toEqual(places(en[key as keyof typeof en]));
  });

  it('choose the plural', () => {
    expect(fill({ one: '{n} order', other: '{n} orders' }, 'en', { n: 1 })).toBe('1 order');
    expect(fill({ one: '{n} order', other: '{n} orders' }, 'en', { n: 2 })).toBe('2 orders');
  });
});
