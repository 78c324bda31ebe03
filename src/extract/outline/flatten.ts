import type { Nodes, PhrasingContent } from 'mdast';

/** A text on one line, with the source line of each of its stretches. */
export interface Flat {
  readonly text: string;
  /** Stretches in order: from `offset` on, the text stands on `line`. */
  readonly lines: readonly { readonly offset: number; readonly line: number }[];
}

interface State {
  text: string;
  lines: { offset: number; line: number }[];
  /** Whether the text ends in a space. Asking a text that grows would copy it each time. */
  spaced: boolean;
}

function append(state: State, value: string, firstLine: number): void {
  value.split('\n').forEach((part, index) => {
    const words = part.replace(/\s+/gu, ' ');
    const glued = state.text === '' || state.spaced ? words.trimStart() : index > 0 ? ` ${words.trimStart()}` : words;
    if (glued === '') return;
    const line = firstLine + index;
    if (state.lines.at(-1)?.line !== line) state.lines.push({ offset: state.text.length, line });
    state.text += glued;
    state.spaced = glued.endsWith(' ');
  });
}

/** Types in brackets that the parser takes for HTML: `Arc<AtomicBool>`, `List<UUID>`. Elements are written small. */
function isGeneric(html: string): boolean {
  return /^<\w*\p{Lu}[\w:\s]*>$/u.test(html);
}

/** What stands for a part of a path, which the parser takes for HTML: `/users/<id>`. */
function isPlaceholder({ text }: State, html: string): boolean {
  return text.endsWith('/') && /^<\p{L}[\p{L}\p{N}_ -]*>$/u.test(html);
}

/** Whether a node is the end of a line within a paragraph or a cell, also as HTML writes it. */
function isBreak(node: Nodes): boolean {
  return node.type === 'break' || (node.type === 'html' && /^<br\s*\/?>$/iu.test(node.value));
}

function visit(state: State, node: Nodes): void {
  const line = node.position?.start.line ?? state.lines.at(-1)?.line ?? 1;
  if (isBreak(node)) append(state, ' ', line);
  else if (node.type === 'html' && !isGeneric(node.value) && !isPlaceholder(state, node.value)) return;
  else if (node.type === 'image' || node.type === 'imageReference') append(state, node.alt ?? '', line);
  else if ('value' in node) append(state, node.value, line);
  else if ('children' in node) for (const child of node.children) visit(state, child);
}

/** The words of some nodes on one line, without Markdown marks and raw HTML. */
export function flatten(nodes: readonly (PhrasingContent | Nodes)[]): Flat {
  const state: State = { text: '', lines: [], spaced: false };
  for (const node of nodes) visit(state, node);
  return { text: state.text.trimEnd(), lines: state.lines };
}
