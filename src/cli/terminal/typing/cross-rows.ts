import { cellWidth } from '../draw/cell-width.ts';
import type { TextRow } from './lay-out.ts';
import { rowOf } from './row-of.ts';
import type { TypedText } from './typed-text.ts';

function lengthBefore(text: string, cursor: number): number {
  return /.$/su.exec(text.slice(Math.max(0, cursor - 2), cursor))?.[0].length ?? 0;
}

function lengthBehind(text: string, cursor: number): number {
  return /^./su.exec(text.slice(cursor, cursor + 2))?.[0].length ?? 0;
}

/** The same column, in cells, of another row; undefined where there is no such row. */
function climb({ text, cursor }: TypedText, rows: readonly TextRow[], by: number): TypedText | undefined {
  const at = rowOf(rows, cursor);
  const here = rows[at];
  const there = rows[at + by];
  if (!here || !there) return undefined;
  const column = cellWidth(text.slice(here.start, cursor));
  // The end of a row that the line goes on behind is the start of the next one.
  const last = rows[at + by + 1]?.start === there.end ? there.end - 1 : there.end;
  let next = there.start;
  while (next < last && cellWidth(text.slice(there.start, next + lengthBehind(text, next))) <= column)
    next += lengthBehind(text, next);
  return { text, cursor: next };
}

/**
 * What a key does that goes from one row of a text to another, or takes away the line's end between them.
 *
 * @returns the text with its cursor; undefined for a key that stays within the row
 */
export function crossRows(key: string, typed: TypedText, rows: readonly TextRow[]): TypedText | undefined {
  const { text, cursor } = typed;
  const { start = 0, end = 0 } = rows[rowOf(rows, cursor)] ?? {};
  const before = lengthBefore(text, cursor);
  const behind = lengthBehind(text, cursor);
  switch (key) {
    case 'up':
      return climb(typed, rows, -1) ?? typed;
    case 'down':
      return climb(typed, rows, 1) ?? typed;
    case 'left':
      return cursor === start ? { text, cursor: cursor - before } : undefined;
    case 'right':
      return cursor === end ? { text, cursor: cursor + behind } : undefined;
    case 'backspace':
      return cursor === start
        ? { text: text.slice(0, cursor - before) + text.slice(cursor), cursor: cursor - before }
        : undefined;
    case 'delete':
      return cursor === end ? { text: text.slice(0, cursor) + text.slice(cursor + behind), cursor } : undefined;
    default:
      return undefined;
  }
}
