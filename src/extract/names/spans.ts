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

/** The code mark that covers a stretch of text. Looks in the middle first, because a line may hold thousands. */
export function codeAt(codes: readonly Span[], start: number, end: number): Span | undefined {
  let [low, high] = [0, codes.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const span = codes[middle];
    if (!span) return undefined;
    if (span.end <= start) low = middle + 1;
    else if (span.start > start) high = middle - 1;
    else return span.end >= end ? span : undefined;
  }
  return undefined;
}
