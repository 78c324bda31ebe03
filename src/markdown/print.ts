import type { Nodes, Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkStringify, { type Options } from 'remark-stringify';
import { unified } from 'unified';
import { calmText } from './calm-text.ts';

const settings: Options = {
  bullet: '-',
  // Not the asterisk: empty items within each other, `* * *`, would be read as a rule.
  bulletOther: '+',
  emphasis: '_',
  fences: true,
  listItemIndent: 'one',
  rule: '-',
  tightDefinitions: true,
};
const careful = unified().use(remarkGfm).use(remarkFrontmatter).use(remarkStringify, settings).freeze();
const calm = unified()
  .use(remarkGfm)
  .use(remarkFrontmatter)
  .use(remarkStringify, { ...settings, handlers: { text: calmText } })
  .freeze();

/**
 * Prints an mdast tree as canonical Markdown: LF, one final newline. For all that plans are made of, printing what was
 * parsed from it gives the same bytes.
 * Where the tree defines nothing that brackets could refer to, text is printed with few escapes.
 */
export function print(tree: Root): string {
  return (defines(tree) ? careful : calm).stringify(tree);
}

function defines(node: Nodes): boolean {
  if (node.type === 'definition' || node.type === 'footnoteDefinition') return true;
  return 'children' in node && node.children.some(defines);
}
