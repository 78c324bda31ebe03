import type { PhrasingContent } from 'mdast';

const box = /^\s*(?:[-*+]\s+)?(?:\[([ xX]?)\]|([☐□⬜☑☒✅]))(?:\s+|$)/u;

/** Takes a box from the beginning of a heading or cell, where Markdown knows none: `#### [ ] T1.1 Add it`. */
export function unbox(nodes: readonly PhrasingContent[]): {
  readonly nodes: readonly PhrasingContent[];
  readonly checked: boolean | undefined;
} {
  const [first, ...rest] = nodes;
  const match = first?.type === 'text' ? box.exec(first.value) : null;
  if (first?.type !== 'text' || !match) return { nodes, checked: undefined };
  const value = first.value.slice(match[0].length);
  const checked = /[xX☑☒✅]/u.test(match[1] ?? match[2] ?? '');
  return { nodes: value === '' ? rest : [{ ...first, value }, ...rest], checked };
}
