import type { Root, RootContent } from 'mdast';
import { parse } from './parse.ts';
import { readBlocks } from './quick/read-blocks.ts';
import { readFront } from './quick/read-front.ts';
import { shift } from './quick/shift.ts';
import type { Line } from './quick/types.ts';
import { Unfit } from './quick/unfit.ts';

// What means something far from where it stands, or is another line end.
const far = /[\t\r\0]|\]:|^\uFEFF/u;
// Lines of nothing but marks, also behind a number (rules, underlines, rows of tables, empty items), and lines that end in white space.
const unread = /^[ \t]*(?:\d{1,9}[.)][ \t]+)?[-=*_|:+][-=*_|:+ \t]*$|[^\S\n]$/mu;
// Only a fence and raw HTML go on behind a heading at the margin.
const mayGoOn = /```|~~~|^[ >*+\d.)-]*</mu;

/**
 * Reads Markdown as `parse` does, into the same tree, but many times faster where it consists of headings, paragraphs and
 * lists with words, code and bold text in them, as plans mostly do. What else there is, is read by `parse`, each piece
 * between two headings on its own.
 */
export function parseQuick(source: string): Root {
  const front = readFront(source);
  if (far.test(source) || !front) return parse(source);
  const lines = linesOf(source);
  const last = lines.at(-1);
  const children: RootContent[] = [...front.nodes];
  for (let start = front.lines; start < lines.length;) {
    let end = start + 1;
    while (end < lines.length && !/^#{1,6} /u.test(lines[end]?.text ?? '')) end += 1;
    const from = lines[start]?.offset ?? 0;
    const piece = source.slice(from, lines[end]?.offset);
    const read = tryBlocks(piece, lines.slice(start, end));
    const goesOn = !read && mayGoOn.test(piece);
    if (goesOn) end = lines.length;
    children.push(...(read ?? slowly(source.slice(from, lines[end]?.offset), start, from)));
    start = end;
  }
  const end = { line: lines.length, column: (last?.text.length ?? 0) + 1, offset: source.length };
  return { type: 'root', children, position: { start: { line: 1, column: 1, offset: 0 }, end } };
}

function tryBlocks(piece: string, lines: readonly Line[]): readonly RootContent[] | undefined {
  if (unread.test(piece)) return undefined;
  try {
    return readBlocks(lines);
  } catch (error) {
    if (error instanceof Unfit) return undefined;
    throw error;
  }
}

function slowly(piece: string, lines: number, offset: number): readonly RootContent[] {
  const tree = parse(piece);
  shift(tree, lines, offset);
  return tree.children;
}

function linesOf(source: string): readonly Line[] {
  let offset = 0;
  return source.split('\n').map((text, at) => {
    const line = { text, lead: text.length - text.trimStart().length, offset, number: at + 1 };
    offset += text.length + 1;
    return line;
  });
}
