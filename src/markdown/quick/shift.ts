import type { Root } from 'mdast';
import type { Node, Point } from 'unist';

/** Moves the places in a tree that was read from a piece of a source to where the piece stands in the whole. */
export function shift(tree: Root, lines: number, offset: number): void {
  const move = (point: Point): Point => ({
    line: point.line + lines,
    column: point.column,
    offset: (point.offset ?? 0) + offset,
  });
  const open: Node[] = [tree];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.position) node.position = { start: move(node.position.start), end: move(node.position.end) };
    if ('children' in node && Array.isArray(node.children)) for (const child of node.children) open.push(child);
  }
}
