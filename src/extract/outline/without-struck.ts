import type { PhrasingContent } from 'mdast';

/** Whether a node says something. */
function says(node: PhrasingContent): boolean {
  return node.type !== 'break' && !(node.type === 'text' && !/[\p{L}\p{N}]/u.test(node.value));
}

/**
 * What is left of some words where their author struck out a part: "~~Kafka~~ RabbitMQ". All of them, where nothing else is
 * said, or where a list goes by what its items begin with.
 */
export function withoutStruck(nodes: readonly PhrasingContent[], keepsFirst: boolean): readonly PhrasingContent[] {
  if (!nodes.some(({ type }) => type === 'delete')) return nodes;
  const kept = nodes.filter((node, at) => node.type !== 'delete' || (keepsFirst && at === 0));
  return kept.some(says) ? kept : nodes;
}
