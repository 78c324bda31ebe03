import type { Heading, List, ListItem, Nodes, Paragraph, Root } from 'mdast';
import { printWhole } from './print-whole.ts';
import { Unfit } from './quick/unfit.ts';
import { writeBlocks } from './quick/write-blocks.ts';

/**
 * Prints an mdast tree as canonical Markdown: LF, one final newline. For all that plans are made of, printing what was
 * parsed from it gives the same bytes.
 * Where the tree defines nothing that brackets could refer to, text is printed with few escapes.
 */
export function print(tree: Root): string {
  if (defines(tree)) return printWhole(tree, false);
  try {
    return writeBlocks(tree, printAlone);
  } catch (error) {
    if (!(error instanceof Unfit)) throw error;
    return printWhole(tree, true);
  }
}

/** Prints one block as it stands within a document, or at the beginning of a list's item. */
function printAlone(block: Heading | Paragraph, item: ListItem | undefined): string {
  if (!item) return printWhole({ type: 'root', children: [block] }, true).slice(0, -1);
  const list: List = { type: 'list', spread: false, children: [{ ...item, children: [block] }] };
  const printed = printWhole({ type: 'root', children: [list] }, true);
  return printed.slice('- '.length, -1).replaceAll('\n  ', '\n');
}

function defines(node: Nodes): boolean {
  if (node.type === 'definition' || node.type === 'footnoteDefinition') return true;
  return 'children' in node && node.children.some(defines);
}
