import type { Root } from 'mdast';
import { cut } from './cut.ts';
import { shift } from './shift.ts';

/** Pieces of about this many characters are read the fastest. */
const handy = 8192;

/** The trees of a document's pieces, one after the other, with their places in the whole. */
export function* pieces(source: string, size = handy): Generator<Root> {
  // The parser's offsets count from behind a byte order mark.
  const mark = source.startsWith('\uFEFF') ? 1 : 0;
  for (const { start, tree } of cut(source, size)) {
    if (start.offset > 0) shift(tree, { ...start, offset: start.offset - mark });
    yield tree;
  }
}
