import type { Span } from '../outline/index.ts';

/** How many of the code marks begin before an offset. Halves the list, because a line may hold thousands. */
function countBefore(codes: readonly Span[], offset: number): number {
  let [low, high] = [0, codes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((codes[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The code mark that covers a stretch of text. */
export function codeAt(codes: readonly Span[], start: number, end: number): Span | undefined {
  const span = codes[countBefore(codes, start + 1) - 1];
  return span && span.end >= end ? span : undefined;
}

/** The last code mark that ends before an offset. */
export function codeBefore(codes: readonly Span[], offset: number): Span | undefined {
  const count = countBefore(codes, offset);
  const last = codes[count - 1];
  return last && last.end >= offset ? codes[count - 2] : last;
}

/** The first code mark that begins behind an offset. */
export function codeAfter(codes: readonly Span[], offset: number): Span | undefined {
  return codes[countBefore(codes, offset)];
}
