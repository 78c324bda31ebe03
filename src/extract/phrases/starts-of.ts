/**
 * Where each unit leads from a root of a table: at every word of every text this is asked.
 *
 * @param nodes those of a `PhraseTable`
 */
export function startsOf(nodes: Int32Array, root: number): Int32Array {
  const starts = new Int32Array(0x1_00_00);
  const count = (nodes[root] ?? 0) & 0xff_ff;
  for (let at = root + 1; at <= root + count; at += 1) starts[nodes[at] ?? 0] = nodes[at + count] ?? 0;
  return starts;
}
