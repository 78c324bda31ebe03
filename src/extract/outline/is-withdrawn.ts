import type { PhrasingContent } from 'mdast';

/** Whether all that some words say is struck through. */
export function isWithdrawn(nodes: readonly PhrasingContent[]): boolean {
  return (
    nodes.some(({ type }) => type === 'delete') &&
    nodes.every((node) => node.type === 'delete' || (node.type === 'text' && !/[\p{L}\p{N}]/u.test(node.value)))
  );
}
