import { describe, expect, it } from 'vitest';
import type { MselRow } from '../src/protocol';
import { spreadsheet, toCome, trigger } from '../src/pages/control/msel/plan';

const row = (part: Partial<MselRow>): MselRow => ({
  serial: 1, id: 'a', type: 'scheduled', status: 'planned', channel: 'news', from: '', to: [], title: 'A', text: 'A.', html: '', turn: null, turnLabel: '',
  condition: '', sentTurn: '', sentAt: null, expected: '', objective: '', responsible: '', remarks: '', reason: '', onTheSpot: false, changed: false, source: '', by: '', custom: [], ...part,
});

describe('the list of injects', () => {
  it('puts what comes next first, then what is set for a turn, then conditions, then what is held', () => {
    const rows = [row({ id: 'held', status: 'held', turn: 1 }), row({ id: 'condition', condition: 'a > 1' }), row({ id: 'later', turn: 4 }), row({ id: 'next', status: 'next' }), row({ id: 'gone', status: 'sent' }), row({ id: 'out', status: 'skipped' })];
    expect(toCome(rows).map(one => one.id)).toEqual(['next', 'later', 'condition', 'held']);
  });

  it('says what brings a row', () => {
    expect(trigger(row({ turnLabel: 'Q1 2009' }))).toBe('Q1 2009');
    expect(trigger(row({ turnLabel: 'Q1 2009', condition: 'a > 1' }))).toContain('Q1 2009,');
    expect(trigger(row({ turnLabel: 'Q1 2009', condition: 'a > 1', changed: true }))).toBe('Q1 2009');
    expect(trigger(row({ sentTurn: 'Q3 2008', condition: 'a > 1' }))).toBe('Q3 2008');
  });

  it('is a spreadsheet in the columns of the field, in which no text is a formula', () => {
    const lines = spreadsheet([row({ title: '=HYPERLINK("http://x")', text: 'Say "no", then\nleave.', to: ['Bolivia', 'United States'] })]).split('\r\n');
    expect(lines[0]).toBe('serial,time,type,channel,from,to,subject,message,expected,objective,responsible,trigger,status,sent,remarks');
    expect(lines[1]).toContain(`"'=HYPERLINK(""http://x"")"`);
    expect(lines[1]).toContain('"Say ""no"", then\nleave."');
    expect(lines[1]).toContain('"Bolivia, United States"');
  });
});
