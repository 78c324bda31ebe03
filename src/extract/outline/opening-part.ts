import type { PhrasingContent } from 'mdast';
import type { Flat } from './flatten.ts';
import { linesWithin } from './lines-within.ts';
import { readSpans } from './read-spans.ts';
import type { Passage } from './types.ts';

/** The first part of a paragraph, up to a place in its text, as a passage of its own. */
export function openingPart(
  nodes: readonly PhrasingContent[],
  { text, lines }: Pick<Flat, 'text' | 'lines'>,
  end: number,
): Omit<Passage, 'section'> {
  const start = nodes[0]?.position?.start ?? { line: 1, column: 1 };
  const said = text.slice(0, end).trimEnd();
  const within = linesWithin(lines, 0, said.length);
  return {
    form: 'paragraph',
    text: said,
    rest: said,
    lines: within,
    line: start.line,
    column: start.column,
    endLine: within.at(-1)?.line ?? start.line,
    depth: 0,
    spans: readSpans(nodes, text).filter((span) => span.end <= said.length),
  };
}
