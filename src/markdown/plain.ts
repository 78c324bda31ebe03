import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';

/** The words of a node without Markdown marks, raw HTML or doubled white space, on one line. */
export function plain(node: Nodes): string {
  return toString(node, { includeHtml: false }).replace(/\s+/gu, ' ').trim();
}
