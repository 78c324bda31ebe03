import type { Root } from 'mdast';
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
 * Prints an mdast tree with remark.
 *
 * @param isCalm whether nothing is defined that brackets could refer to: then text is printed with few escapes
 */
export function printWhole(tree: Root, isCalm: boolean): string {
  return (isCalm ? calm : careful).stringify(tree);
}
