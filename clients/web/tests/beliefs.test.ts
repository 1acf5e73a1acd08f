import { afterEach, describe, expect, it } from 'vitest';
import type { BeliefDecision, BeliefNumber, BeliefsSlide, ProfileCard } from '../src/protocol';
import { setLanguage } from '../src/messages';
import { counts, isSame, remark, sentence } from '../src/pages/review/who/beliefs/words';

globalThis.document ??= { documentElement: {} } as Document;
afterEach(() => setLanguage('en'));

const profiles: readonly ProfileCard[] = ['The paper', 'Evidence', 'Optimist'].map(name => ({ id: name, name, about: '' }));
const decision = (effects: readonly number[], dependence: string, more: Partial<BeliefDecision> = {}): BeliefDecision =>
  ({ turn: 1, turnLabel: 'Q1', actor: 'us', actorName: 'US', orders: [], key: 'coca', label: 'Coca', unit: 'points', good: 'high', effects, dependence, ...more });
const number = (dependence: string): BeliefNumber => ({ key: 'x', label: 'X', unit: 'points', good: 'high', ends: [], dependence });

describe('a decision under several beliefs', () => {
  it.each([
    ['en', '“Coca” came out better for it if this is right: “The paper”. Worse if this is right: “Evidence” and “Optimist”.'],
    ['es', '“Coca” salió mejor por ella si esto es cierto: “The paper”. Peor si esto es cierto: “Evidence” y “Optimist”.'],
    ['pt', '“Coca” saiu melhor por causa dela se isto está certo: “The paper”. Pior se isto está certo: “Evidence” e “Optimist”.'],
  ] as const)('that turns round says who is right where, in %s', (code, said) => {
    setLanguage(code);
    expect(sentence(decision([4, -4, -2], 'turnsRound'), profiles)).toBe(said);
  });
  it('helps by lowering what should be low, and only raises or lowers what nobody calls good', () => {
    expect(sentence(decision([-4, 4, 0.1], 'turnsRound', { good: 'low' }), profiles)).toBe('“Coca” came out better for it if this is right: “The paper”. Worse if this is right: “Evidence”.');
    expect(sentence(decision([-4, 4, 0.1], 'turnsRound', { good: 'neither' }), profiles)).toContain('It raised the number if this is right: “Evidence”.');
  });
  it('that counts under one only names it; one that holds needs no words', () => {
    expect(sentence(decision([0.2, 4, 0], 'onlyUnderSome'), profiles)).toBe('It counted only if this is right: “Evidence”.');
    expect(sentence(decision([3, 4, 2], 'holds'), profiles)).toBe('');
  });
});

it('A slide counts what depends on the belief', () => {
  const slide: BeliefsSlide = {
    profiles, scores: [number('turnsRound'), number('holds')], board: [number('turnsRound')], objectives: [], leftOut: [],
    decisions: [decision([1, -1], 'turnsRound'), decision([1, 0], 'onlyUnderSome'), decision([1, 1], 'holds'), decision([2, 1], 'holds')],
  };
  expect([isSame(slide), isSame({ ...slide, decisions: [decision([1, 1], 'holds')] })]).toEqual([false, true]);
  expect(counts(slide)).toEqual({ turns: 1, some: 1, holds: 2, verdicts: 1 });
  expect([remark(number('turnsRound'), true), remark(number('turnsRound'), false), remark(number('holds'), true)]).toEqual(['its own doing changes sign', 'goes the other way', '']);
});
