import type { Nodes } from 'mdast';

/** Every node of a tree, in the order of the source; however deep it is, the stack stays flat. */
export function* walkNodes(root: Nodes): Generator<Nodes> {
  const open: Nodes[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    yield node;
    if ('children' in node) for (const child of node.children.toReversed()) open.push(child);
  }
}
