import type { Nodes } from 'mdast';
import { flatten } from './flatten.ts';
import type { Span } from './types.ts';

interface State {
  readonly spans: Span[];
  readonly text: string;
  cursor: number;
}

const none: readonly Span[] = [];

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

/** The marked stretches of the text that some nodes were flattened to, in order. */
export function readSpans(nodes: readonly Nodes[], text: string): readonly Span[] {
  const state: State = { spans: [], text, cursor: 0 };
  for (const node of nodes) visit(state, node, undefined);
  return state.spans.length > 0 ? state.spans : none;
}
