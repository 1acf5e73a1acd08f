import { describe, expect, it } from 'vitest';
import type { AgreementView, AgreementWords, BreachView, ClauseDraft, ClauseView } from '../src/protocol';
import { clauseText, evidenceText, named } from '../src/parts/agreements/clause-words';
import { waiting } from '../src/parts/agreements/standing';

const clause: ClauseView = {
  number: 1, secret: false, kind: 'abstain', partyName: 'Autonomists', instruments: ['Strike'], targetName: 'Chapare', level: 0, eachTurn: [],
  numberLabel: '', amount: 0, unit: '', untilLabel: 'Q4 2008', text: '',
};

const words: AgreementWords = {
  parties: [{ id: 'us', name: 'United States', code: 'USA', colour: '', shape: '' }],
  orders: [{ party: 'us', instrument: 'roads', name: 'Roads', targets: ['chapare'], eachTurn: [{ variable: 'cash', label: 'Money', amount: 10, unit: '$M' }] }],
  places: [{ id: 'chapare', name: 'Chapare' }],
  numbers: [{ key: 'chapare.coca', label: 'Coca, Chapare', value: 8800, unit: 'ha' }],
  turns: [{ turn: 1, label: 'Q3 2008' }, { turn: 2, label: 'Q4 2008' }],
};

const draft: ClauseDraft = { secret: false, kind: 'keep', party: 'us', instruments: ['roads'], target: 'chapare', level: 500, number: '', amount: 0, until: 0, text: '' };

describe('a clause', () => {
  it('is a sentence of what is left undone, where and until when', () =>
    expect(clauseText(clause)).toBe('Autonomists does not order “Strike” in Chapare until the end of Q4 2008.'));

  it('names anything when no order is named', () => expect(clauseText({ ...clause, instruments: [], targetName: '' })).toContain('does not order anything until'));

  it('carries its remark, and a promise its own words', () => {
    expect(clauseText({ ...clause, text: 'Roads stay open.' })).toMatch(/2008\. Roads stay open\.$/);
    expect(clauseText({ ...clause, kind: 'promise', text: 'We recognize the vote.' })).toBe('Autonomists promises: We recognize the vote.');
  });

  it('says while it is written what it will say, with its price at that effort', () => {
    const sentence = clauseText(named(draft, words, 2));
    expect(sentence).toContain('United States keeps “Roads” running in Chapare');
    expect(sentence).toMatch(/50\s?% \(\$5\sM each turn\)/);
    expect(sentence).toContain('Q4 2008');
  });

  it('bounds a number in its unit', () =>
    expect(clauseText(named({ ...draft, kind: 'atMost', number: 'chapare.coca', amount: 5000 }, words, 1))).toMatch(/Coca, Chapare stays at most at 5,000\sha until the end of Q3/));
});

describe('a breach', () => {
  const breach: BreachView = {
    id: 'b', agreementId: 'a', title: 'Gas', partyName: 'Autonomists', clause, turnLabel: 'Q3 2008', instrument: '', targetName: '', level: 0,
    unpaid: false, numberLabel: '', value: 0, unit: '', reason: '', knownTo: [], proposed: false,
  };

  it('shows the order, the number, the silence or what control saw', () => {
    expect(evidenceText({ ...breach, instrument: 'Strike', targetName: 'Chapare', level: 700 })).toMatch(/“Strike” in Chapare at 70\s?%/);
    expect(evidenceText({ ...breach, numberLabel: 'Coca', value: 9000, unit: 'ha' })).toMatch(/Coca at 9,000\sha/);
    expect(evidenceText(breach)).toContain('nothing of the kind');
    expect(evidenceText({ ...breach, reason: 'They told the press.' })).toBe('They told the press.');
  });
});

it('counts what waits for a signature', () =>
  expect(waiting({ agreements: [{ maySign: true }, { maySign: false }] as unknown as AgreementView[], breaches: [] })).toBe(1));
