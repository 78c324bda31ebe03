import type { Nodes } from 'mdast';
import { flatten } from '../outline/flatten.ts';
import type { Passage } from '../outline/index.ts';

/** A stretch of a passage's text that its author marked: as code, as bold, or as a link. */
export interface Span {
  readonly mark: 'code' | 'strong' | 'link';
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Where it leads, for a link and for what stands in one. */
  readonly url?: string;
}

interface State {
  readonly spans: Span[];
  readonly text: string;
  cursor: number;
}

function visit(state: State, node: Nodes, url: string | undefined): void {
  if (node.type === 'list' || node.type === 'html' || node.type === 'image') return;
  const leads = node.type === 'link' ? node.url : node.type === 'linkReference' ? node.identifier : url;
  const mark = markOf(node);
  if (mark) {
    const { text } = flatten([node]);
    const start = text === '' ? -1 : state.text.indexOf(text, state.cursor);
    if (start >= 0) {
      state.spans.push({ mark, text, start, end: start + text.length, ...(leads !== undefined && { url: leads }) });
      if (mark === 'code') state.cursor = start + text.length;
      else state.cursor = start;
    }
  }
  if ('children' in node) for (const child of node.children) visit(state, child, leads);
}

function markOf(node: Nodes): Span['mark'] | undefined {
  if (node.type === 'inlineCode') return 'code';
  if (node.type === 'strong') return 'strong';
  return node.type === 'link' || node.type === 'linkReference' ? 'link' : undefined;
}

/** The marked stretches of a passage's own text, in order. Code blocks have none. */
export function spansOf(passage: Passage): readonly Span[] {
  if (passage.form === 'code') return [];
  const state: State = { spans: [], text: passage.text, cursor: 0 };
  const own = passage.node.type === 'listItem' ? passage.node.children.slice(0, 1) : [passage.node];
  for (const node of own) visit(state, node, undefined);
  return state.spans;
}

/** How many of the code marks begin before an offset. Halves the list, because a line may hold thousands. */
function countBefore(codes: readonly Span[], offset: number): number {
  let [low, high] = [0, codes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((codes[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The code mark that covers a stretch of text. */
export function codeAt(codes: readonly Span[], start: number, end: number): Span | undefined {
  const span = codes[countBefore(codes, start + 1) - 1];
  return span && span.end >= end ? span : undefined;
}

/** The last code mark that ends before an offset. */
export function codeBefore(codes: readonly Span[], offset: number): Span | undefined {
  const count = countBefore(codes, offset);
  const last = codes[count - 1];
  return last && last.end >= offset ? codes[count - 2] : last;
}

/** The first code mark that begins behind an offset. */
export function codeAfter(codes: readonly Span[], offset: number): Span | undefined {
  return codes[countBefore(codes, offset)];
}
