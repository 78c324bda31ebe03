import { compare } from '../text/index.ts';

/** Up to this many ids are named one by one. */
const singlyAtMost = 8;

/** Ids as they stand in a sentence: one by one in their order, or, where there are many, as ranges (`T2.1–T2.9, T3.2`). */
export function listIds(ids: readonly string[]): string {
  const sorted = ids.map(partsOf).sort((a, b) => compare(a.start, b.start) || a.number - b.number);
  if (ids.length <= singlyAtMost) return sorted.map(({ id }) => id).join(', ');
  const ranges: { from: string; to: string; next: string }[] = [];
  for (const { id, start, number } of sorted) {
    const last = ranges.at(-1);
    const next = `${start}${number + 1}`;
    if (last?.next === id) Object.assign(last, { to: id, next });
    else ranges.push({ from: id, to: id, next });
  }
  return ranges.map(({ from, to }) => (from === to ? from : `${from}–${to}`)).join(', ');
}

/** `T2.10` is the tenth of `T2.`. */
function partsOf(id: string): { readonly id: string; readonly start: string; readonly number: number } {
  const start = id.replace(/\d+$/u, '');
  return { id, start, number: Number(id.slice(start.length)) };
}
