import { describe, expect, it } from 'vitest';
import type { ObservationView } from '../src/protocol';
import { toCsv } from '../src/parts/ratings';

const made: ObservationView = {
  observationId: 'x', watcherId: 'e', person: 'Eva', actor: '', actorName: '', task: '=SUM(A1)', text: 'They said "no",\nthen yes.', rating: 'unable', turn: 1,
  turnLabel: 'Q3 2008', phase: 'deliberation', at: '2026-03-02T09:00:00Z', objective: '', version: 0,
};

describe('the evaluation as a table', () => {
  it('keeps quotes and lines, and lets no cell act as a formula', () => {
    const [head, ...rows] = toCsv([made]).split('\r\n');
    expect(head).toBe('"Time","Turn","Phase","Team","Task","Observation","Rating","Evaluator"');
    expect(rows[0]).toContain('"\'=SUM(A1)"');
    expect(rows[0]).toContain('"They said ""no"",\nthen yes."');
    expect(rows[0]).toContain('"U","Eva"');
  });
});
