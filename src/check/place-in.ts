import type { Place, Point } from '../model/index.ts';

/** The place of a stretch of the source, given by offsets; `from` is a point at or before it. */
export function placeIn(source: string, from: Point, start: number, end: number): Place {
  const first = move(source, from, start);
  return { start: first, end: move(source, first, end) };
}

function move(source: string, from: Point, offset: number): Point {
  const passed = source.slice(from.offset, offset).split(/\r\n|\r|\n/u);
  const last = passed.at(-1) ?? '';
  const column = passed.length === 1 ? from.column + last.length : last.length + 1;
  return { line: from.line + passed.length - 1, column, offset };
}
