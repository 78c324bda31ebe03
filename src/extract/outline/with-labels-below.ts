import type { ListItem, Paragraph, PhrasingContent } from 'mdast';
import { labelsOn } from './labels-on.ts';

declare module 'mdast' {
  interface ParagraphData {
    /** Cut out of a longer one, so that its lines end where the page did. */
    isPart?: boolean;
  }
}

/** "- **Roof: turf.** It is warm. *Why:* cheap. *Rejected:* tin.": the item with what it labels in paragraphs of their own below it. */
export function withLabelsBelow(item: ListItem, namesRole: (text: string) => boolean): ListItem {
  const [first, ...rest] = item.children;
  if (first?.type !== 'paragraph') return item;
  const parts: PhrasingContent[][] = [[]];
  first.children.forEach((piece, index, all) => {
    if (labelsOn(all[index - 1], piece, all[index + 1], namesRole)) parts.push([piece]);
    else parts.at(-1)?.push(piece);
  });
  return parts.length < 2 ? item : { ...item, children: [...parts.map(paragraphOf), ...rest] };
}

function paragraphOf(children: PhrasingContent[]): Paragraph {
  const [start, end] = [children[0]?.position?.start, children.at(-1)?.position?.end];
  return { type: 'paragraph', children, data: { isPart: true }, ...(start && end && { position: { start, end } }) };
}
