import { targetOf } from './target-of.ts';

/** Units below this are of Latin letters: almost all that is asked for. */
const near = 0x2_50;

/** Where each unit leads from a root of a table; 0 where no phrase begins with it. */
export type Starts = (unit: number) => number;

/**
 * At every word of every text this is asked, so the answers for Latin letters are laid out.
 *
 * @param nodes those of a `PhraseTable`
 */
export function startsOf(nodes: Int32Array, root: number): Starts {
  const starts = new Int32Array(near);
  const count = (nodes[root] ?? 0) & 0xff_ff;
  const last = root + count;
  let at = root + 1;
  for (; at <= last && (nodes[at] ?? 0) < near; at += 1) starts[nodes[at] ?? 0] = nodes[at + count] ?? 0;
  const rest = at;
  return (unit) => {
    if (unit < near) return starts[unit] ?? 0;
    return rest > last ? 0 : targetOf(nodes, rest, last, count, unit);
  };
}
