/** Things with one key become one: `combine` makes one of all that share it. The order is that of the first of each. */
export function mergeByKey<Thing extends { readonly key: string }>(
  things: readonly Thing[],
  combine: (first: Thing, all: readonly Thing[]) => Thing,
): readonly Thing[] {
  const groups = new Map<string, [Thing, ...Thing[]]>();
  for (const thing of things) {
    const group = groups.get(thing.key);
    if (group) group.push(thing);
    else groups.set(thing.key, [thing]);
  }
  return [...groups.values()].map((group) => combine(group[0], group));
}
