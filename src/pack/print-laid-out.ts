import type { LaidOutWords } from './types.ts';

/** The nodes of both tables as one run of numbers. What stands first shows a machine that has its bytes in another order. */
export function printLaidOut({ always, marks }: LaidOutWords): Int32Array {
  return Int32Array.from([1, always.nodes.length, ...always.nodes, ...marks.nodes]);
}
