import type { Yaml } from 'mdast';

/** Front matter, and how many lines it takes. */
export interface Front {
  readonly nodes: readonly Yaml[];
  readonly lines: number;
}

const none: Front = { nodes: [], lines: 0 };
const fence = '---';

/**
 * Reads the front matter that a document begins with, as the parser does. Undefined where it takes more than a look: a
 * document begins with a rule, or a fence ends in white space.
 */
export function readFront(source: string): Front | undefined {
  if (!source.startsWith(fence)) return none;
  const lines = source.split('\n');
  const end = lines.findIndex((line, at) => at > 0 && line.startsWith(fence) && line.trimEnd() === fence);
  if (lines[0] !== fence || end === -1 || lines[end] !== fence || lines[end + 1]?.startsWith(fence)) return undefined;
  const value = lines.slice(1, end).join('\n');
  const offset = lines.slice(0, end + 1).join('\n').length;
  const position = {
    start: { line: 1, column: 1, offset: 0 },
    end: { line: end + 1, column: fence.length + 1, offset },
  };
  return { nodes: [{ type: 'yaml', value, position }], lines: end + 1 };
}
