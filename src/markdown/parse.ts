import type { Root } from 'mdast';
import { cut } from './reading/cut.ts';
import { shift } from './reading/shift.ts';

/** Pieces of about this many characters are read the fastest. */
const handy = 8192;

/**
 * Reads Markdown (CommonMark with GFM and YAML front matter) into an mdast tree with positions.
 * A large document is read in pieces, because the parser's time grows with the square of what it is given; the tree is
 * that of the whole. Of the marks in one paragraph, item or cell the first thousand mean something.
 *
 * @param source the document
 * @param size how long a piece is at least
 */
export function parse(source: string, size = handy): Root {
  // The parser's offsets count from behind a byte order mark.
  const mark = source.startsWith('\uFEFF') ? 1 : 0;
  const trees = cut(source, size).map(({ start, tree }) => {
    if (start.offset > 0) shift(tree, { ...start, offset: start.offset - mark });
    return tree;
  });
  const [first, last] = [trees[0]?.position, trees.at(-1)?.position];
  return {
    type: 'root',
    children: trees.flatMap((tree) => tree.children),
    ...(first && last && { position: { start: first.start, end: last.end } }),
  };
}
