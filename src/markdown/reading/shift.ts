import type { Nodes } from 'mdast';
import type { Seam } from './find-seams.ts';

/** Moves a tree that was read from a piece to where the piece stands in its document. */
export function shift(node: Nodes, by: Seam): void {
  for (const point of node.position ? [node.position.start, node.position.end] : []) {
    point.line += by.line;
    if (point.offset !== undefined) point.offset += by.offset;
  }
  if ('children' in node) for (const child of node.children) shift(child, by);
}
