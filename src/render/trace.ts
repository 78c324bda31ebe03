import type { Nodes } from 'mdast';
import { parse, placeOf, print } from '../markdown/index.ts';
import type { Origin, Plan } from '../model/index.ts';
import type { Pack } from '../pack/index.ts';
import { assert } from '../text/index.ts';
import { draw } from './draw.ts';
import { isLeaf } from './fill.ts';
import type { Leaf } from './fill.ts';

/**
 * Where the lines of a rendered plan come from: for every line (from 1) that shows statements, their origins,
 * in the order in which they stand there.
 */
export function trace(plan: Plan, pack: Pack): ReadonlyMap<number, readonly Origin[]> {
  const { tree, origins } = draw(plan, pack);
  const drawn = leavesOf(tree);
  const printed = leavesOf(parse(print(tree)));
  assert(drawn.length === printed.length, 'a plan is read again as it was drawn');
  const lines = new Map<number, readonly Origin[]>();
  for (const [at, leaf] of printed.entries()) {
    const line = placeOf(leaf)?.start.line;
    const found = drawn[at] && origins.get(drawn[at]);
    if (line !== undefined && found && found.length > 0) lines.set(line, [...(lines.get(line) ?? []), ...found]);
  }
  return lines;
}

function leavesOf(node: Nodes): readonly Leaf[] {
  if (isLeaf(node)) return [node];
  return 'children' in node ? node.children.flatMap(leavesOf) : [];
}
