import { targetOf } from './target-of.ts';

/** Units below this are of Latin letters: almost all that is asked for. */
const latin = 0x2_50;

/** Where each unit leads from a root of a table; 0 where no phrase begins with it. */
export interface Starts {
  /** Those of Latin letters. */
  readonly near: Int32Array;
  /** That of any behind them. */
  readonly far: (unit: number) => number;
}

/**
 * At every word of every text this is asked, so the answers for Latin letters are laid out.
 *
 * @param nodes those of a `PhraseTable`
 */
export function startsOf(nodes: Int32Array, root: number): Starts {
  const near = new Int32Array(latin);
  const count = (nodes[root] ?? 0) & 0xff_ff;
  const last = root + count;
  let at = root + 1;
  for (; at <= last && (nodes[at] ?? 0) < latin; at += 1) near[nodes[at] ?? 0] = nodes[at + count] ?? 0;
  const rest = at;
  return { near, far: (unit) => (rest > last ? 0 : targetOf(nodes, rest, last, count, unit)) };
}
