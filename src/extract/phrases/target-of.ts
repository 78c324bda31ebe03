/**
 * Where a unit leads from a node of a table; 0 where no phrase goes on with it.
 *
 * @param nodes those of a `PhraseTable`
 * @param first where the first of the node's units stands that it may be; they ascend
 * @param last where the last of them stands
 * @param count how many units the node has: so far behind each stands where it leads
 */
export function targetOf(nodes: Int32Array, first: number, last: number, count: number, unit: number): number {
  let low = first;
  let high = last;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((nodes[middle] ?? 0) < unit) low = middle + 1;
    else high = middle;
  }
  return nodes[low] === unit ? (nodes[low + count] ?? 0) : 0;
}
