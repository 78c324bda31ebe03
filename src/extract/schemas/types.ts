import type { Change } from '../names/change-lists.ts';
import type { Stretch } from '../names/stretches.ts';

/** A column as some place of the document describes it. */
export interface ColumnSketch {
  readonly name: string;
  readonly offset: number;
  readonly type?: string;
  readonly change?: Change;
  readonly required?: boolean;
  readonly unique?: boolean;
  readonly indexed?: boolean;
  readonly default?: string;
  readonly references?: string;
  /** What becomes of the row when the one that it refers to is deleted: `cascade`, `set null`. */
  readonly onDelete?: string;
}

/** A table as some place of the document names or describes it. */
export interface TableSketch {
  readonly name: string;
  readonly stretch: Stretch;
  readonly offset: number;
  readonly by: string;
  readonly change?: Change;
  readonly purpose?: string;
  readonly columns: readonly ColumnSketch[];
  /** Its indexes, each by its columns: `(state, created_at DESC)`. */
  readonly indexes?: readonly string[];
  /** What its rows have to keep to beside their columns: `unique (order_id, line)`, `check (total > 0)`. */
  readonly constraints?: readonly string[];
  /** How much the place says for itself: only what reaches `enough` in sum is a table. */
  readonly weight: number;
}

/** A table is what places with this much weight in sum name as one. */
export const enough = 1;
