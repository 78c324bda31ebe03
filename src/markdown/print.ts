import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

const processor = unified()
  .use(remarkGfm)
  .use(remarkStringify, {
    bullet: '-',
    bulletOther: '*',
    emphasis: '_',
    fences: true,
    listItemIndent: 'one',
    rule: '-',
    tightDefinitions: true,
  })
  .freeze();

/** Prints an mdast tree as canonical Markdown: LF, one final newline; printing what was parsed from it gives the same bytes. */
export function print(tree: Root): string {
  return processor.stringify(tree);
}
