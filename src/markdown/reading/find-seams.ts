import { endOfFront } from './end-of-front.ts';

/** The start of a line where a document may be cut. */
export interface Seam {
  readonly offset: number;
  /** Counted from 0. */
  readonly line: number;
}

// Neither white space nor the mark of a list, a quote or a footnote: such a line behind an empty one ends lists, quotes,
// tables and paragraphs, and begins nothing that could hold them.
const opener = /[^\s\d*+>[-]/uy;
// A heading does so behind any line.
const heading = /#{1,6}[ \t]/uy;

/**
 * Finds the lines where whatever stands before is closed, but for a fence or raw HTML, which whoever cuts has to ask the
 * parser about: headings at the margin, and behind an empty line what is no list's item there. Front matter is not cut.
 */
export function* findSeams(source: string): Generator<Seam> {
  const start = endOfFront(source);
  let line = 0;
  let offset = 0;
  let blank = false;
  for (const { index, 0: end } of source.matchAll(/\r\n|\r|\n/gu)) {
    if (offset > start && stands(blank ? opener : heading, source, offset)) yield { offset, line };
    blank = isBlank(source, offset, index);
    line += 1;
    offset = index + end.length;
  }
  if (offset > start && stands(blank ? opener : heading, source, offset)) yield { offset, line };
}

function stands(pattern: RegExp, source: string, offset: number): boolean {
  pattern.lastIndex = offset;
  return pattern.test(source);
}

function isBlank(source: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (source[at] !== ' ' && source[at] !== '\t') return false;
  return true;
}
