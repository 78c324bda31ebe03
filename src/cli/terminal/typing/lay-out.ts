import { cellWidth } from '../draw/cell-width.ts';

/** One row of a text on the terminal: from where to where in the text, without the line's end. */
export interface TextRow {
  readonly start: number;
  readonly end: number;
}

function layOutLine(line: string, offset: number, cells: number): readonly TextRow[] {
  const rows: TextRow[] = [];
  let start = 0;
  let space = 0;
  let used = 0;
  let at = 0;
  for (const sign of line) {
    used += cellWidth(sign);
    // Once at a space and, where the rest of the word is still too wide, once within it.
    while (used > cells && at > start) {
      const end = space > start ? space : at;
      rows.push({ start: offset + start, end: offset + end });
      start = end;
      used = cellWidth(line.slice(start, at + sign.length));
    }
    at += sign.length;
    if (sign === ' ') space = at;
  }
  return [...rows, { start: offset + start, end: offset + line.length }];
}

/**
 * The rows that a text takes on a terminal, broken between words where a line is longer than so many cells. Together
 * with the line ends they are the whole text.
 */
export function layOut(text: string, cells: number): readonly TextRow[] {
  const rows: TextRow[] = [];
  let offset = 0;
  for (const line of text.split('\n')) {
    rows.push(...layOutLine(line, offset, Math.max(2, cells)));
    offset += line.length + 1;
  }
  return rows;
}
