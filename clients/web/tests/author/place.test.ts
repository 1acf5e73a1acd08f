import { describe, expect, it } from 'vitest';
import { placeAt } from '../../src/pages/author/yaml/place';

/** The place of the bar in a text. */
const at = (text: string) => placeAt(text.replace('|', ''), text.indexOf('|'));

describe('where somebody types', () => {
  it('is a key of the file', () => expect(at('id: starter\nti|')).toEqual({ path: [], part: 'key', key: '', given: ['id'] }));

  it('is a key of an item, on the line of its dash or below', () => {
    expect(at('injects:\n  - i|')).toMatchObject({ path: ['injects', '[]'], part: 'item' });
    expect(at('injects:\n  - id: raid\n    ti|\n    turn: 2\n  - id: other\n')).toEqual({ path: ['injects', '[]'], part: 'key', key: '', given: ['id', 'turn'] });
  });

  it('is a value', () => expect(at('injects:\n  - id: raid\n    channel: ne|')).toMatchObject({ path: ['injects', '[]'], part: 'value', key: 'channel' }));

  it('is a key deep inside', () =>
    expect(at('injects:\n  - id: raid\n    effects:\n      - id: one\n        be|')).toMatchObject({ path: ['injects', '[]', 'effects', '[]'], part: 'key', given: ['id'] }));

  it('is inside braces', () => {
    expect(at('entities:\n  - { id: capital, ki|')).toEqual({ path: ['entities', '[]'], part: 'key', key: '', given: ['id'] });
    expect(at('entities:\n  - { id: capital, kind: go|, name: x }')).toMatchObject({ path: ['entities', '[]'], part: 'value', key: 'kind' });
    expect(at('injects:\n  - id: raid\n    effects:\n      - { id: a, change: { growers.tr|')).toMatchObject({ path: ['injects', '[]', 'effects', '[]', 'change'], part: 'key' });
  });

  it('is inside braces that were opened on an earlier line', () =>
    expect(at('entities:\n  - { id: capital,\n      ki|')).toMatchObject({ path: ['entities', '[]'], part: 'key' }));

  it('is inside brackets, as a value of their key', () =>
    expect(at('injects:\n  - id: raid\n    to: [capital, un|')).toMatchObject({ path: ['injects', '[]'], part: 'value', key: 'to' }));

  it('is an item of a list of texts', () => expect(at('include:\n  - world.yaml\n  - pl|')).toMatchObject({ path: ['include', '[]'], part: 'item' }));

  it('is nowhere in a comment or in a text of several lines', () => {
    expect(at('id: starter # the fol|')).toBeNull();
    expect(at('summary: |\n  A government'.replace('|', '>').replace('government', 'gov|'))).toBeNull();
  });

  it('is not confused by lists in the column of their key', () =>
    expect(at('injects:\n- id: raid\n  title: x\n- id: other\n  ch|')).toMatchObject({ path: ['injects', '[]'], part: 'key', given: ['id'] }));
});
