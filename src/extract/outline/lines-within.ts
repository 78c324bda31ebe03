import type { Flat } from './flatten.ts';

/** The lines of a stretch of a text. */
export function linesWithin(lines: Flat['lines'], start: number, end: number): Flat['lines'] {
  const first = lines.findLastIndex(({ offset }) => offset <= start);
  return lines
    .slice(Math.max(first, 0))
    .filter(({ offset }) => offset < end)
    .map(({ offset, line }) => ({ offset: Math.max(0, offset - start), line }));
}
