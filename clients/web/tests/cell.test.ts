import { describe, expect, it } from 'vitest';
import type { ControlNoteView } from '../src/protocol';
import { notesTable } from '../src/pages/control/notes';
import { pressId } from '../src/wire/ids';

const note = (number: number, text: string): ControlNoteView => ({
  number, person: 'Ana', text, actor: 'bolivia', actorName: 'Bolivia', inject: '', turn: 1, turnLabel: 'Q3 2008', phase: 'deliberation', at: '2026-03-02T10:00:00Z',
});

describe('a press on control’s page', () => {
  it('says what was seen, and elsewhere nothing', () => {
    expect(pressId(12)).toMatch(/^seen\/12\/[0-9a-f]{32}$/);
    expect(pressId(undefined)).toMatch(/^[0-9a-f]{32}$/);
  });

  it('has an id that the server accepts', () => expect(pressId(999_999_999).length).toBeLessThanOrEqual(64));
});

describe('the notes’ table', () => {
  it('is oldest first, calls a bookmark by its name and disarms formulas', () => {
    const rows = notesTable([note(2, ''), note(1, '=HYPERLINK("x")')]).trim().split('\r\n');
    expect(rows).toHaveLength(3);
    expect(rows[1]).toContain(`"'=HYPERLINK(""x"")"`);
    expect(rows[2]).toContain('"Bookmark"');
  });
});
