import type { TextRow } from './lay-out.ts';

/** The place of the row that the cursor is on; between two rows of one line, the later one. */
export function rowOf(rows: readonly TextRow[], cursor: number): number {
  return Math.max(
    0,
    rows.findLastIndex(({ start }) => start <= cursor),
  );
}
