import type { Nodes } from 'mdast';
import type { Place } from '../model/index.ts';

/** Where a node stands in its source, or undefined for a node that was not parsed. */
export function placeOf(node: Nodes): Place | undefined {
  const position = node.position;
  if (!position) return undefined;
  const { start, end } = position;
  return {
    start: { line: start.line, column: start.column, offset: start.offset ?? 0 },
    end: { line: end.line, column: end.column, offset: end.offset ?? 0 },
  };
}
