import type { List, ListItem, PhrasingContent } from 'mdast';
import { flatten } from './flatten.ts';
import { splitLines, type Splitting } from './split-lines.ts';
import { allMatches } from '../../text/index.ts';

/** "Pros: cheap": the label that a line opens with. */
const labelled = /^([^:：]{2,40})[:：]\s*\S/u;

/** A label behind the end of a sentence. */
const further = /[.;!]\s+([^:：.;!]{2,40})[:：]\s/gu;

/**
 * "- Larch", and on the lines of the same item "Pros: cheap", "Cons: rots": the item with a list of these, as if each had a bullet
 * of its own below it. Where its first line is one of them, each is an item beside the others.
 *
 * @param weighs whether a label sets advantages or drawbacks apart
 */
export function withWeighedLines(
  item: ListItem,
  splitting: Splitting,
  weighs: (label: string) => boolean,
): readonly ListItem[] {
  const [first, ...rest] = item.children;
  if (first?.type !== 'paragraph') return [item];
  const [own = [], ...parts] = splitLines(first, splitting);
  // "Pros: cheap. Cons: rots." on one line weighs both ways.
  const isWeighed = (part: readonly PhrasingContent[]): boolean => {
    const { text } = flatten([...part]);
    const again = allMatches(text, further).some(([, label = '']) => weighs(label));
    return weighs(labelled.exec(text)?.[1] ?? '') && !again;
  };
  if (parts.length === 0 || !parts.every(isWeighed)) return [item];
  const opening = { ...first, children: own, ...positionOf(own) };
  // What else the item holds stays below its last line.
  const children = parts.map((part, at) => itemOf(part, isWeighed(own) && at === parts.length - 1 ? rest : []));
  if (isWeighed(own)) return [{ ...item, children: [opening] }, ...children];
  const list: List = { type: 'list', children, ...positionOf(parts.flat()) };
  return [{ ...item, children: [opening, list, ...rest] }];
}

function itemOf(part: PhrasingContent[], rest: ListItem['children']): ListItem {
  const position = positionOf(part);
  return { type: 'listItem', ...position, children: [{ type: 'paragraph', children: part, ...position }, ...rest] };
}

function positionOf(nodes: readonly PhrasingContent[]): Pick<ListItem, 'position'> {
  const [start, end] = [nodes[0]?.position?.start, nodes.at(-1)?.position?.end];
  return start && end ? { position: { start, end } } : {};
}
