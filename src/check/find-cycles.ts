/**
 * The cycles of a graph, one for each knot of nodes that reach each other, each as the shortest way from the knot's first
 * node back to itself. Takes time in step with nodes times edges, and no stack.
 */
export function findCycles<Node>(
  nodes: readonly Node[],
  next: (node: Node) => readonly Node[],
): readonly (readonly Node[])[] {
  const knotted = new Set<Node>();
  const cycles: (readonly Node[])[] = [];
  for (const node of nodes) {
    if (knotted.has(node)) continue;
    const cycle = wayBack(node, next);
    if (!cycle) continue;
    cycles.push(cycle);
    // What lies on a cycle with this node is told with it.
    const reached = reach(node, next);
    for (const other of reached) if (reach(other, next).has(node)) knotted.add(other);
  }
  return cycles;
}

function wayBack<Node>(start: Node, next: (node: Node) => readonly Node[]): readonly Node[] | undefined {
  const from = new Map<Node, Node>();
  const queue = [start];
  for (const node of queue) {
    for (const other of next(node)) {
      if (other === start) return trail(node, from);
      if (from.has(other)) continue;
      from.set(other, node);
      queue.push(other);
    }
  }
  return undefined;
}

function trail<Node>(last: Node, from: ReadonlyMap<Node, Node>): readonly Node[] {
  const nodes = [last];
  for (let node = from.get(last); node !== undefined; node = from.get(node)) nodes.unshift(node);
  return nodes;
}

function reach<Node>(start: Node, next: (node: Node) => readonly Node[]): ReadonlySet<Node> {
  const reached = new Set([start]);
  for (const node of reached) for (const other of next(node)) reached.add(other);
  return reached;
}
