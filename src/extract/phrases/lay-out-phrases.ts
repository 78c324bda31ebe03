import type { PhraseTable } from '../../pack/index.ts';
import { layOut, type Step } from './phrase-tree.ts';
import { treesOf } from './trees-of.ts';

/** Appends a node, behind all that lies below it; where it stands. */
function append(nodes: number[], step: Step, depth: number): number {
  layOut(step, depth);
  const { closed = [], open = [], steps = new Map<number, Step>() } = step;
  const below = [...steps].toSorted(([a], [b]) => a - b);
  const targets = below.map(([, next]) => append(nodes, next, depth + 1));
  if (closed.length > 0xff || open.length > 0x7f) throw new Error('one phrase stands in more than 127 lists');
  nodes.push((open.length << 24) + (closed.length << 16) + below.length);
  nodes.push(...closed, ...open, ...below.map(([unit]) => unit), ...targets);
  return nodes.length - targets.length * 2 - open.length - closed.length - 1;
}

/**
 * Lays out the trees of the phrases of many lists as plain numbers, so that a start has nothing to make of them. That of a
 * pack's words is written when it is built.
 *
 * @param lists each with a name; several may share one
 */
export function layOutPhrases(lists: Iterable<readonly [name: string, phrases: readonly string[]]>): PhraseTable {
  const numbers = new Map<string, number>();
  const { words, endings } = treesOf(lists, numbers);
  const nodes = [0, 0];
  nodes[0] = append(nodes, words, 0);
  nodes[1] = append(nodes, endings, 0);
  return { lists: [...numbers.keys()], nodes: Int32Array.from(nodes) };
}
