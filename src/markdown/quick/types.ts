import type { Point } from 'unist';

/** One line of a text that is read quickly. */
export interface Line {
  readonly text: string;
  /** How many spaces it begins with. */
  readonly lead: number;
  /** Where it begins in the whole source. */
  readonly offset: number;
  /** Its number in the whole source, from 1. */
  readonly number: number;
}

/** A stretch of one line, from a column (from 0) to another, else to its end. */
export interface Stretch {
  readonly line: Line;
  readonly from: number;
  readonly to?: number;
}

/** Where a column (from 0) of a line stands. */
export function pointAt({ number, offset }: Line, column: number): Point {
  return { line: number, column: column + 1, offset: offset + column };
}
