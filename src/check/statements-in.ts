import { plain } from '../markdown/index.ts';
import { compare } from '../text/index.ts';
import { placed } from './read/placed.ts';
import { readDocument } from './read/read-document.ts';
import { taskMention } from './task-mention.ts';
import { walkNodes } from './walk-nodes.ts';

const blocks = new Set(['paragraph', 'heading', 'tableCell', 'code', 'html', 'yaml', 'definition']);
const form = new RegExp(`(?<![\\p{L}\\p{N}_./-])${taskMention}|^\\s*(?:\\[[ xX]?\\]|[☐☑☒□✅])|\\s+`, 'giu');

/**
 * All that a plan says, whatever its form: every block's words, sorted, without ids of tasks and boxes, and without the
 * titles of sections and phases. Two plans that say the same have the same.
 */
export function statementsIn(source: string): string {
  const { tree, sections, phases } = readDocument(source);
  const titles = new Set([
    ...sections.filter(({ number }) => number !== undefined).map(({ place }) => place.start.offset),
    ...phases.filter(({ number }) => number !== undefined).map(({ part }) => part.place.start.offset),
  ]);
  const said = [...walkNodes(tree)]
    .filter((node) => blocks.has(node.type) && !titles.has(placed(node).start.offset))
    .map((node) => ('value' in node ? node.value : plain(node)).replace(form, ''));
  return said.filter(Boolean).toSorted(compare).join('\n');
}
