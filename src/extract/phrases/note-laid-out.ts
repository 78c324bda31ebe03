import { endOfWord, isBlank, isWithin, unitAt } from './phrase-ends.ts';
import type { Signs } from './signs.ts';

/** The node below another that a unit leads to; zero where it leads nowhere. */
function below(nodes: Int32Array, node: number, unit: number): number {
  const head = nodes[node] ?? 0;
  const count = head & 0xff_ff;
  const units = node + 1 + ((head >>> 16) & 0xff) + (head >>> 24);
  let low = units;
  let high = units + count - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((nodes[middle] ?? 0) < unit) low = middle + 1;
    else high = middle;
  }
  return count > 0 && nodes[low] === unit ? (nodes[low + count] ?? 0) : 0;
}

/**
 * Notes every phrase of a table that begins at an offset: its list and where it ends.
 *
 * @param nodes those of a `PhraseTable`
 * @param root the node to begin at
 */
export function noteLaidOut(
  nodes: Int32Array,
  root: number,
  signs: Signs,
  start: number,
  note: (list: number, end: number) => void,
): void {
  let node = below(nodes, root, unitAt(signs, start));
  for (let at = start; node > 0;) {
    const isSpace = isBlank(signs, at);
    at += 1;
    if (isSpace) while (isBlank(signs, at)) at += 1;
    const head = nodes[node] ?? 0;
    const open = node + 1 + ((head >>> 16) & 0xff);
    const units = open + (head >>> 24);
    if (units > open) {
      const end = endOfWord(signs, at);
      for (let list = open; list < units; list += 1) note(nodes[list] ?? 0, end);
    }
    if (open > node + 1 && !isWithin(signs, at))
      for (let list = node + 1; list < open; list += 1) note(nodes[list] ?? 0, at);
    // No phrase has what stands behind the last letter.
    node = below(nodes, node, unitAt(signs, at));
  }
}
