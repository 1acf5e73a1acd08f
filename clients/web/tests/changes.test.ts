import { describe, expect, it } from 'vitest';
import { applied, UnfitChanges, type Changes } from '../src/wire/changes';

const page = { phase: 'briefing', talk: [{ id: 'a', said: ['one'] }, { id: 'b', said: ['two'] }, { id: 'c', said: [] }], left: null };

describe('changes of a page', () => {
  it.each<[string, Changes, unknown]>([
    ['another page', { is: { phase: 'outcome' } }, { phase: 'outcome' }],
    ['a member', { in: { phase: { is: 'outcome' } } }, { ...page, phase: 'outcome' }],
    ['a member that becomes null', { in: { talk: { is: null } } }, { ...page, talk: null }],
    ['elements in another order, one with changes', { in: { talk: { of: [{ at: 2, in: { said: { of: [{ is: 'three' }] } } }, [0, 2]] } } },
      { ...page, talk: [{ id: 'c', said: ['three'] }, page.talk[0], page.talk[1]] }],
    ['an element that goes and one that comes', { in: { talk: { of: [1, { is: { id: 'd', said: [] } }] } } }, { ...page, talk: [page.talk[1], { id: 'd', said: [] }] }],
    ['an element that is an array', { in: { left: { is: [[1], [2]] } } }, { ...page, left: [[1], [2]] }],
    ['nothing', { in: {} }, page],
  ])('%s', (_, changes, after) => expect(applied(page, changes)).toEqual(after));

  it('leave what did not change the object that it was, so that it is not drawn again', () => {
    const after = applied(page, { in: { talk: { of: [[0, 2], { at: 2, in: { said: { is: ['three'] } } }] } } }) as typeof page;
    expect(after.talk[0]).toBe(page.talk[0]);
    expect(after.talk[1]).toBe(page.talk[1]);
    expect(page.talk[2]!.said).toEqual([]);
  });

  it('keep arrays within arrays', () => expect(applied([[1], [2, 3]], { of: [1, { at: 0, of: [0, { is: [4] }] }] })).toEqual([[2, 3], [1, [4]]]));

  it.each<[string, Changes]>([
    ['a member that is not there', { in: { who: { is: 1 } } }],
    ['a member of a list', { in: { talk: { in: { id: { is: 1 } } } } }],
    ['an element of an object', { of: [0] }],
    ['an element that is not there', { in: { talk: { of: [3] } } }],
    ['more elements than there are', { in: { talk: { of: [[1, 3]] } } }],
  ])('are refused where they name %s', (_, changes) => expect(() => applied(page, changes)).toThrow(UnfitChanges));
});
