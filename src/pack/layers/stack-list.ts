import type { Sourced } from '../parts.ts';
import { layeredFile } from './layered-file.ts';

/** Lists of several layers as one: an entry of a higher layer takes the place of that with its key, or stands behind all. */
export function stackList<Entry>(
  lists: readonly (Sourced<readonly Entry[]> | undefined)[],
  keyOf: (entry: Entry) => string,
): Sourced<readonly Entry[]> | undefined {
  const given = lists.filter((list) => list !== undefined);
  const [first] = given;
  if (!first || given.length === 1) return first;
  const byKey = new Map<
    string,
    { readonly entry: Entry; readonly list: Sourced<readonly Entry[]>; readonly at: number }
  >();
  // A key that stands twice in one list stays twice: that is a finding of its own.
  for (const list of given)
    for (const [at, entry] of list.value.entries()) {
      const key = keyOf(entry);
      const twice = byKey.get(key)?.list === list;
      byKey.set(twice ? `${key}\u0000${String(at)}` : key, { entry, list, at });
    }
  const all = [...byKey.values()];
  const value = all.map(({ entry }) => entry);
  const file = layeredFile(first.file, value, ([index, ...rest]) => {
    const found = all[Number(index)];
    return found && { file: found.list.file, keys: [found.at, ...rest] };
  });
  return { file, value };
}
