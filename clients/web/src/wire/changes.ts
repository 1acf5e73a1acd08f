/** What is new in a value, in the form that the server describes at `PageChanges`. */
export type Changes =
  | { readonly is: unknown }
  | { readonly in: Readonly<Record<string, Changes>> }
  | { readonly of: readonly Item[] };

/** An element of a changed array: as it was, so many as they were, one with changes, or a new one. */
type Item = number | readonly [from: number, count: number] | (Changes & { readonly at?: number });

/** They are no changes of the value that is known. */
export class UnfitChanges extends Error {}

/** The value that changes lead to. What did not change is the same object as before. */
export function applied(before: unknown, changes: Changes): unknown {
  if ('is' in changes) return changes.is;
  if ('of' in changes && Array.isArray(before)) return changes.of.flatMap(item => elements(before, item));
  if ('in' in changes && typeof before === 'object' && before !== null && !Array.isArray(before)) return members(before as Record<string, unknown>, changes.in);
  throw new UnfitChanges();
}

function members(before: Record<string, unknown>, changed: Readonly<Record<string, Changes>>): Record<string, unknown> {
  const after = { ...before };
  for (const [name, changes] of Object.entries(changed)) {
    if (!Object.hasOwn(before, name)) throw new UnfitChanges();
    after[name] = applied(before[name], changes);
  }
  return after;
}

/** In an array of their own, which `flatMap` takes away again: elements may be arrays themselves. */
function elements(before: readonly unknown[], item: Item): unknown[] {
  if (typeof item === 'number') return [known(before, item)];
  if (isRun(item)) {
    known(before, item[0] + item[1] - 1);
    return before.slice(item[0], item[0] + item[1]);
  }
  return [applied(item.at === undefined ? undefined : known(before, item.at), item)];
}

const isRun = (item: Item): item is readonly [number, number] => Array.isArray(item);

function known(before: readonly unknown[], at: number): unknown {
  if (at < 0 || at >= before.length) throw new UnfitChanges();
  return before[at];
}
