import type { ListItem, PhrasingContent } from 'mdast';
import { flatten } from './flatten.ts';
import { splitLines, type Splitting } from './split-lines.ts';

/** "Pros: cheap": the label that a line opens with. */
const labelled = /^([^:：]{2,40})[:：]\s*\S/u;

/** A label behind the end of a sentence. */
const further = /[.;!]\s+([^:：.;!]{2,40})[:：]\s/gu;

/**
 * "- Larch", and on the lines of the same item "Pros: cheap", "Cons: rots": the item with a list of these, as if each had a bullet
 * of its own below it.
 *
 * @param weighs whether a label sets advantages or drawbacks apart
 */
export function withWeighedLines(item: ListItem, splitting: Splitting, weighs: (label: string) => boolean): ListItem {
  const [first, ...rest] = item.children;
  if (first?.type !== 'paragraph') return item;
  const [own = [], ...parts] = splitLines(first, splitting);
  // "Pros: cheap. Cons: rots." on one line weighs both ways.
  const isWeighed = (part: readonly PhrasingContent[]): boolean => {
    const { text } = flatten([...part]);
    const again = [...text.matchAll(further)].some(([, label = '']) => weighs(label));
    return weighs(labelled.exec(text)?.[1] ?? '') && !again;
  };
  if (parts.length === 0 || isWeighed(own) || !parts.every(isWeighed)) return item;
  const children = parts.map((part): ListItem => {
    const position = positionOf(part);
    return { type: 'listItem', ...position, children: [{ type: 'paragraph', children: part, ...position }] };
  });
  return {
    ...item,
    children: [
      { ...first, children: own, ...positionOf(own) },
      { type: 'list', children, ...positionOf(parts.flat()) },
      ...rest,
    ],
  };
}

function positionOf(nodes: readonly PhrasingContent[]): Pick<ListItem, 'position'> {
  const [start, end] = [nodes[0]?.position?.start, nodes.at(-1)?.position?.end];
  return start && end ? { position: { start, end } } : {};
}
