import type { Paragraph, PhrasingContent } from 'mdast';

/** A stretch of a paragraph that is read on its own, with the source line that it begins on. */
export interface ParagraphLine {
  readonly line: number;
  readonly nodes: readonly PhrasingContent[];
}

const label = /^\s*[\p{L}][^:.!?;\n]{0,40}:(?:\s|$)/u;

/** Splits a paragraph where a line of it begins with a label, as in tasks whose fields stand line by line without bullets. */
export function splitLines(paragraph: Paragraph): readonly ParagraphLine[] {
  const pieces = paragraph.children.flatMap(cut);
  const lines: { line: number; nodes: PhrasingContent[] }[] = [];
  pieces.forEach(({ node, line }, at) => {
    const last = lines.at(-1);
    if (!last || opensLine(pieces, at)) lines.push({ line, nodes: [node] });
    else last.nodes.push(node);
  });
  return lines;
}

interface Piece {
  readonly node: PhrasingContent;
  readonly line: number;
}

// Cuts text at its line ends; every piece behind one begins with it.
function cut(node: PhrasingContent): readonly Piece[] {
  const line = node.position?.start.line ?? 1;
  if (node.type === 'break') return [{ node: { type: 'text', value: '\n' }, line: line + 1 }];
  if (node.type !== 'text' || !node.value.includes('\n')) return [{ node, line }];
  return node.value
    .split('\n')
    .map((value, at) => ({ node: { type: 'text', value: at === 0 ? value : `\n${value}` }, line: line + at }));
}

function opensLine(pieces: readonly Piece[], from: number): boolean {
  let text = '';
  for (let at = from; at < pieces.length && at < from + 3; at += 1) {
    const node = pieces[at]?.node;
    if (node?.type === 'text') text += node.value;
    else return text.startsWith('\n') && (text.trim() === '' ? isMark(node) : label.test(text));
  }
  return text.startsWith('\n') && label.test(text);
}

function isMark(node: PhrasingContent | undefined): boolean {
  return node?.type === 'strong' || node?.type === 'emphasis';
}
