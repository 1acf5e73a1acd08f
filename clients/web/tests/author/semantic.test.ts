import { describe, expect, it } from 'vitest';
import { compareText, compareYaml, type Change } from '../../src/pages/author/yaml/semantic';

const before = `
calendar: { first: 2026-Q1, turns: 6 }
entities:
  - { id: capital, kind: government, start: { approval: 50, cash: 120 } }
coefficients:
  - { id: aid, value: 40, unit: $M }
injects:
  - id: raid
    title: A raid
    channel: news
    turn: 3
    effects:
      - { id: fear, because: People hide., change: { growers.trust: -4 } }
  - { id: strike, title: A strike, channel: cable, to: [capital, union], turn: 2 }
`;

const told = ({ subject, key, before: old, after, kind }: Change) => `${kind}: ${subject}${key && ` ${key}`}: ${old} → ${after}`;
const diff = (from: string, to: string) => compareYaml(before, before.replace(from, to)).map(told);

describe('the difference in meaning', () => {
  it('is none where only comments, order and spaces differ', () => {
    expect(diff('injects:', '# The script.\n\ninjects:   # all')).toEqual([]);
    expect(diff('    channel: news\n    turn: 3\n', '    turn:   3\n    channel: news\n')).toEqual([]);
  });

  it('names the thing, the key and both values', () => {
    expect(diff('turn: 3', 'turn: 4')).toEqual(['changed: inject raid turn: 3 → 4']);
    expect(diff('value: 40', 'value: 35')).toEqual(['changed: coefficient aid value: 40 → 35']);
    expect(diff('turns: 6', 'turns: 8')).toEqual(['changed: calendar turns: 6 → 8']);
    expect(diff('cash: 120', 'cash: 90')).toEqual(['changed: entity capital start cash: 120 → 90']);
    expect(diff('-4', '-6')).toEqual(['changed: inject raid effects fear change growers.trust: -4 → -6']);
    expect(diff('[capital, union]', '[capital]')).toEqual(['changed: inject strike to: capital, union → capital']);
  });

  it('shows two long texts from where they part', () => {
    const long = (end: string) => `${'One sentence that both texts begin with, word for word. '.repeat(3)}${end}`;
    const [change] = compareYaml(`injects:\n  - { id: raid, text: "${long('All of it.')}" }`, `injects:\n  - { id: raid, text: "${long('None of it.')}" }`);
    expect(change).toMatchObject({ before: '…with, word for word. All of it.', after: '…with, word for word. None of it.' });
  });

  it('tells what came and what went', () => {
    expect(diff('    turn: 3\n', '')).toEqual(['removed: inject raid turn: 3 → ']);
    expect(diff('  - { id: strike, title: A strike, channel: cable, to: [capital, union], turn: 2 }\n', '')).toEqual(['removed: inject strike: A strike → ']);
    expect(diff('injects:\n', 'injects:\n  - { id: fire, title: A fire }\n')).toEqual(['added: inject fire:  → A fire']);
  });

  it('knows a thing again under another name', () => expect(diff('id: strike', 'id: stoppage')).toEqual(['renamed: inject strike: strike → stoppage']));

  it('counts the words of prose', () => expect(compareText('One two three.', 'One four three five.').map(told)).toEqual(['text: : 1 → 2']));

  it('falls back to words where a version cannot be read', () => expect(compareYaml(before, `${before}\n  - [`)[0]!.kind).toBe('text'));
});
