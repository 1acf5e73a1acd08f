import { describe, expect, it } from 'vitest';
import { rowsOf } from '../../src/pages/author/yaml/items';
import { addItem, apply, setCell } from '../../src/pages/author/yaml/patch';
import { columns } from '../../src/pages/author/msel/columns';

const text = `# The script.
injects:                     # one after another

  - id: raid                 # the first
    title: "A raid: at dawn"
    text: |
      Soldiers came.
      # not a comment
    channel: news            # news, cable
    to: everyone   # all of them
    turn: 3                  # not before the vote

  # Written later.
  - { id: strike, title: A strike, channel: cable, to: [capital, union], turn: 2 } # short
rules: []
`;

const keys = columns.map(column => column.key);
const set = (id: string, key: string, value: string, from = text) => {
  const patch = setCell(from, rowsOf('play.yaml', from, 'injects').find(row => row.id === id)!, key, value, keys);
  return patch && apply(from, patch);
};

describe('the grid', () => {
  it('reads the rows', () =>
    expect(rowsOf('play.yaml', text, 'injects').map(row => [row.id, row.cells['title']!.text, row.cells['to']!.text, row.cells['turn']!.text]))
      .toEqual([['raid', 'A raid: at dawn', 'everyone', '3'], ['strike', 'A strike', 'capital, union', '2']]));

  it('changes a value and not a byte besides', () => {
    expect(set('raid', 'turn', '4')).toBe(text.replace('turn: 3  ', 'turn: 4  '));
    expect(set('raid', 'channel', 'cable')).toBe(text.replace('channel: news  ', 'channel: cable  '));
    expect(set('strike', 'turn', '5')).toBe(text.replace('turn: 2 }', 'turn: 5 }'));
  });

  it('keeps the quotes that a text had, and quotes what must be', () => {
    expect(set('raid', 'title', 'A "quiet" dawn')).toBe(text.replace('"A raid: at dawn"', '"A \\"quiet\\" dawn"'));
    expect(set('strike', 'title', 'A strike, at last')).toBe(text.replace('title: A strike,', 'title: "A strike, at last",'));
    expect(set('strike', 'title', 'What # is this')).toBe(text.replace('title: A strike,', 'title: "What # is this",'));
  });

  it('writes lists as lists', () => {
    expect(set('strike', 'to', 'union')).toBe(text.replace('to: [capital, union]', 'to: union'));
    expect(set('raid', 'to', 'capital, union')).toBe(text.replace('to: everyone ', 'to: [capital, union] '));
  });

  it('puts a missing value in on a line of its own, in the column of its neighbours', () => {
    expect(set('raid', 'responsible', 'Facilitator')).toBe(text.replace('before the vote\n', 'before the vote\n    responsible: Facilitator\n'));
    expect(set('strike', 'objective', 'Patience')).toBe(text.replace('turn: 2 }', 'turn: 2, objective: Patience }'));
  });

  it('takes a value out and leaves its comment', () => {
    expect(set('raid', 'turn', '')).toBe(text.replace('turn: 3                  # not', '# not'));
    expect(set('strike', 'turn', '')).toBe(text.replace(', turn: 2 }', ' }'));
  });

  it('keeps comments, blank lines and line ends of files from Windows', () => {
    const windows = text.replaceAll('\n', '\r\n');
    expect(set('raid', 'responsible', 'Ana', windows)).toBe(windows.replace('before the vote\r\n', 'before the vote\r\n    responsible: Ana\r\n'));
  });

  it('leaves what it cannot do alone', () => {
    expect(set('raid', 'text', 'One line')).toBeNull();
    expect(set('raid', 'id', '')).toBeNull();
  });

  it('adds a row behind the last one', () => {
    const patch = addItem(text, 'injects', [['id', 'new-inject'], ['title', 'Yes: no']])!;
    expect(apply(text, patch)).toBe(text.replace('# short\n', '# short\n  - id: new-inject\n    title: "Yes: no"\n'));
  });
});
