import { describe, expect, it } from 'vitest';
import type { AuthorForm, AuthorKeyFormat } from '../../src/protocol';
import { formatOf, setFormat } from '../../src/pages/author/code/format';
import { definitionsOf, pathsOf, wordAt } from '../../src/pages/author/code/words';

const form = (kind: string, part: Partial<AuthorForm> = {}): AuthorForm => ({ kind, noun: kind, map: '', names: '', words: [], keys: [], items: [], ...part });
const key = (name: string, required: boolean, ...forms: AuthorForm[]): AuthorKeyFormat => ({ name, required, about: `About ${name}.`, otherwise: '', example: '', forms });
const map = (id: string, ...keys: AuthorKeyFormat[]) => ({ id, noun: id, about: '', example: '', keys });

setFormat({
  scenario: 'scenario', included: 'included', functions: [],
  maps: [
    map('scenario', key('title', true, form('text'))),
    map('included', key('injects', false, form('list', { items: [form('map', { map: 'inject' })] })), key('entities', false, form('list', { items: [form('map', { map: 'entity' })] }))),
    map('inject', key('id', true, form('id')), key('to', true, form('name', { names: 'actor' }), form('list', { items: [form('name', { names: 'actor' })] })),
      key('channel', true, form('words', { words: [{ word: 'news', about: 'For all.' }] }))),
    map('entity', key('start', false, form('table', { keys: [form('name', { names: 'variable' })], items: [form('number')] }))),
  ],
});

const at = (text: string) => formatOf(text.replace('|', ''), text.indexOf('|'), 'included');

describe('what the format knows of a place', () => {
  it('is the keys of the map there', () => expect(at('injects:\n  - id: raid\n    ch|')!.maps[0]!.keys.map(one => one.name)).toEqual(['id', 'to', 'channel']));
  it('is the words of a value', () => expect(at('injects:\n  - id: raid\n    channel: ne|')!.forms[0]!.words[0]!.word).toBe('news'));
  it('is the kind of name, an actor being an entity, in a list too', () => expect(at('injects:\n  - id: raid\n    to: [cap|')!.refers).toEqual(['entity']));
  it('is the kind of name of a key that the author chooses', () => expect(at('entities:\n  - { id: x, start: { app|')!.refers).toEqual(['variable']));
  it('is nothing where the format has no such place', () => expect(at('injects:\n  - id: raid\n    nothing: x|')!.forms).toEqual([]));
});

describe('words', () => {
  const text = 'when: growers.trust < media-luna.x - 2\nbrief: briefs/capital.md\n  - ../doctrine/stages.yaml';
  it('hold hyphens and end at dots', () => {
    expect(wordAt(text, text.indexOf('rowers'))!.text).toBe('growers');
    expect(wordAt(text, text.indexOf('trust'))!.text).toBe('trust');
    expect(wordAt(text, text.indexOf('luna'))!.text).toBe('media-luna');
  });
  it('may be paths', () => {
    expect(wordAt(text, text.indexOf('capital'))!.text).toBe('briefs/capital.md');
    expect(wordAt(text, text.indexOf('stages'))!.text).toBe('../doctrine/stages.yaml');
    expect(pathsOf('mine/scenario.yaml', '../doctrine/stages.yaml')).toEqual(['doctrine/stages.yaml']);
    expect(pathsOf('mine/scenario.yaml', 'briefs/capital.md')).toEqual(['mine/briefs/capital.md']);
  });
  it('lead to what the place asks for, if several things have the name', () => {
    const place = { file: 'f', line: 1, column: 1, length: 1 };
    const names = [{ kind: 'entity', id: 'x', about: '', at: place }, { kind: 'card', id: 'x', about: '', at: { ...place, line: 2 } }];
    expect(definitionsOf(names, 'x')[0]!.kind).toBe('entity');
    expect(definitionsOf(names, 'x', ['card'])[0]!.kind).toBe('card');
  });
});
