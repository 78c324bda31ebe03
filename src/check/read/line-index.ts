import type { Place, Point } from '../../model/index.ts';

/** Where the lines of a source begin and end. */
export interface LineIndex {
  /** The place of a line (from 1), without white space and quote marks around it. */
  placeOfLine(line: number): Place;
}

/** Indexes a source with any kind of line end. */
export function indexLines(source: string): LineIndex {
  const starts = [0];
  for (const match of source.matchAll(/\r\n|\r|\n/gu)) starts.push(match.index + match[0].length);
  return {
    placeOfLine(line) {
      const start = starts[line - 1] ?? source.length;
      const text = source.slice(start, starts[line] ?? source.length);
      const lead = /^[\s>]*/u.exec(text)?.[0].length ?? 0;
      const end = Math.max(lead, text.trimEnd().length);
      const point = (at: number): Point => ({ line, column: at + 1, offset: start + at });
      return { start: point(lead), end: point(end) };
    },
  };
}
