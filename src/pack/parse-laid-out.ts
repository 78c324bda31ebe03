import type { LaidOutWords } from './types.ts';

/** The names of the lists of both tables. */
export type LaidOutLists = Readonly<Record<keyof LaidOutWords, readonly string[]>>;

/**
 * The tables that `printLaidOut` printed.
 *
 * @param lists the names of their lists
 * @returns undefined where the numbers are of a machine that has its bytes in another order
 */
export function parseLaidOut(numbers: Int32Array, lists: LaidOutLists): LaidOutWords | undefined {
  const [mark, length = 0] = numbers;
  if (mark !== 1) return undefined;
  const end = 2 + length;
  return {
    always: { lists: lists.always, nodes: numbers.subarray(2, end) },
    marks: { lists: lists.marks, nodes: numbers.subarray(end) },
  };
}
