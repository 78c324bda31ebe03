import { blank, endOfWord, isWithin } from './phrase-ends.ts';
import { type Signs, unitBits } from './signs.ts';
import { targetOf } from './target-of.ts';

/**
 * Notes every phrase of a table that begins at an offset: its list and where it ends.
 *
 * @param nodes those of a `PhraseTable`
 * @param first the node that the unit at the offset leads to
 */
export function noteLaidOut(
  nodes: Int32Array,
  first: number,
  signs: Signs,
  start: number,
  note: (list: number, end: number) => void,
): void {
  let node = first;
  let at = start;
  let unit = (signs[at] ?? 0) & unitBits;
  // Millions of units are met, most of them in code that is not optimized yet: nothing is called for one alone.
  while (node > 0) {
    const isSpace = unit === blank;
    at += 1;
    unit = (signs[at] ?? 0) & unitBits;
    if (isSpace)
      while (unit === blank) {
        at += 1;
        unit = (signs[at] ?? 0) & unitBits;
      }
    const head = nodes[node] ?? 0;
    let low = node + 1;
    // Most nodes are on the way to a phrase, and end none.
    if (head > 0xff_ff) {
      const open = low + ((head >>> 16) & 0xff);
      const units = open + (head >>> 24);
      if (units > open) {
        const end = endOfWord(signs, at);
        for (let list = open; list < units; list += 1) note(nodes[list] ?? 0, end);
      }
      if (open > low && !isWithin(signs, at)) for (; low < open; low += 1) note(nodes[low] ?? 0, at);
      low = units;
    }
    const count = head & 0xff_ff;
    if (count === 0) return;
    // No phrase has what stands behind the last letter.
    node = targetOf(nodes, low, low + count - 1, count, unit);
  }
}
