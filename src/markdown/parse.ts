import type { Root } from 'mdast';
import { pieces } from './reading/pieces.ts';

/**
 * Reads Markdown (CommonMark with GFM and YAML front matter) into an mdast tree with positions.
 * A large document is read in pieces, because the parser's time grows with the square of what it is given; the tree is
 * that of the whole. Of the marks in one paragraph, item or cell the first thousand mean something.
 *
 * @param source the document
 * @param size how long a piece is at least
 */
export function parse(source: string, size?: number): Root {
  const trees = [...pieces(source, size)];
  const [first, last] = [trees[0]?.position, trees.at(-1)?.position];
  return {
    type: 'root',
    children: trees.flatMap((tree) => tree.children),
    ...(first && last && { position: { start: first.start, end: last.end } }),
  };
}
