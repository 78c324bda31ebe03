import type { Root, RootContent } from 'mdast';
import { parseQuick } from '../markdown/index.ts';

/** Pieces of about this many characters are read the fastest: the parser's time grows faster than its text. */
const handy = 4096;

/** Where a skeleton may be cut: before a heading, an item or a step that stands at the margin. */
const startsBlock = /^(?:#|- |\d+\. )/u;

/**
 * Reads a filled template as Markdown, piece by piece, to the tree of the whole: what the cuts have parted of one list is
 * put together again. Places are those within the pieces and mean nothing.
 */
export function readSkeleton(source: string): Root {
  const children: RootContent[] = [];
  for (const piece of piecesOf(source)) {
    for (const node of parseQuick(piece).children) {
      const last = children.at(-1);
      if (node.type === 'list' && last?.type === 'list' && node.ordered === last.ordered)
        last.children.push(...node.children);
      else children.push(node);
    }
  }
  return { type: 'root', children };
}

function* piecesOf(source: string): Iterable<string> {
  let piece: string[] = [];
  let size = 0;
  for (const line of source.split('\n')) {
    if (size >= handy && startsBlock.test(line)) {
      yield piece.join('\n');
      piece = [];
      size = 0;
    }
    piece.push(line);
    size += line.length + 1;
  }
  yield piece.join('\n');
}
