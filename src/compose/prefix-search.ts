/** A search for the things whose key starts with a text, in the order in which they were given, without looking at all of them. */
export function prefixSearch<Thing extends { readonly key: string }>(
  things: readonly Thing[],
): (start: string) => readonly Thing[] {
  const sorted = things
    .map((thing, place) => ({ thing, place }))
    .sort((a, b) => (a.thing.key < b.thing.key ? -1 : Number(a.thing.key > b.thing.key)));
  const keyAt = (at: number) => sorted[at]?.thing.key ?? '';
  return (start) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (keyAt(middle) < start) low = middle + 1;
      else high = middle;
    }
    let end = low;
    while (end < sorted.length && keyAt(end).startsWith(start)) end += 1;
    return sorted
      .slice(low, end)
      .sort((a, b) => a.place - b.place)
      .map(({ thing }) => thing);
  };
}
