import type { RootContent } from 'mdast';
import { countLines } from './count-lines.ts';
import { readBlocks } from './quick/read-blocks.ts';
import { frontOf } from './quick/front-of.ts';
import { nextHeading } from './quick/next-heading.ts';
import { outsideFences } from './quick/outside-fences.ts';
import { shift } from './quick/shift.ts';
import type { Line } from './quick/types.ts';
import { Unfit } from './quick/unfit.ts';
import { pieces } from './reading/pieces.ts';

// Lines of nothing but marks, also behind a number (rules, underlines, empty items), and lines that end in white space.
const unread = /^[ \t]*(?:\d{1,9}[.)][ \t]+)?[-=*_:+][-=*_|:+ \t]*$|[^\S\n]$/mu;
// A rule behind an empty line underlines nothing.
const rule = /^(?:-{3,}|\*{3,}|_{3,})$/u;
// Only a fence and raw HTML go on behind a heading at the margin.
const mayGoOn = /```|~~~|^[ >*+\d.)-]*</u;

/**
 * The blocks of a document as `parseQuick` has them, one after the other: whoever keeps none of them never holds the
 * whole tree of a long document.
 */
export function* quickBlocks(source: string): Generator<RootContent> {
  const front = frontOf(source);
  if (!front) {
    yield* slowly(source, 0, 0);
    return;
  }
  yield* front.nodes;
  let line = front.lines;
  let from = front.nodes.length > 0 ? (front.nodes[0]?.position?.end.offset ?? 0) + 1 : 0;
  while (from <= source.length) {
    const end = nextHeading(source, from);
    const piece = source.slice(from, end);
    const lines = linesOf(piece, line, from);
    const { outside, isOpen } = outsideFences(lines);
    const isCalm = !unread.test(piece) || outside.every((one) => isReadable(one, lines[one.number - line - 2]));
    const read = isCalm && tryBlocks(lines);
    const goesOn = !read && (isOpen || outside.some(({ text }) => mayGoOn.test(text)));
    yield* read || slowly(goesOn ? source.slice(from) : piece, line, from);
    line += countLines(piece) - 1;
    from = (goesOn ? undefined : end) ?? source.length + 1;
  }
}

function isReadable({ text }: Line, before: Line | undefined): boolean {
  return !unread.test(text) || (rule.test(text) && (before?.text ?? '') === '');
}

function tryBlocks(lines: readonly Line[]): readonly RootContent[] | undefined {
  try {
    return readBlocks(lines);
  } catch (error) {
    if (error instanceof Unfit) return undefined;
    throw error;
  }
}

function* slowly(piece: string, line: number, offset: number): Generator<RootContent> {
  for (const tree of pieces(piece)) {
    if (offset > 0) shift(tree, line, offset);
    yield* tree.children;
  }
}

function linesOf(piece: string, before: number, start: number): readonly Line[] {
  let offset = start;
  return piece.split('\n').map((text, at) => {
    const line = { text, lead: text.length - text.trimStart().length, offset, number: before + at + 1 };
    offset += text.length + 1;
    return line;
  });
}
