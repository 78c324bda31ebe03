import type { PhraseTable } from '../../pack/index.ts';
import { layOut, type Step } from './phrase-tree.ts';
import { treesOf } from './trees-of.ts';

/** Appends a node, behind all that lies below it, unless one like it stands there already; where it stands. */
function append(nodes: number[], known: Map<string, number>, step: Step, depth: number): number {
  layOut(step, depth);
  const { closed = [], open = [], steps = new Map<number, Step>() } = step;
  const below = [...steps].toSorted(([a], [b]) => a - b);
  const targets = below.map(([, next]) => append(nodes, known, next, depth + 1));
  if (closed.length > 0xff || open.length > 0x7f) throw new Error('one phrase stands in more than 127 lists');
  const head = (open.length << 24) + (closed.length << 16) + below.length;
  const node = [head, ...closed, ...open, ...below.map(([unit]) => unit), ...targets];
  // Many phrases of a list end alike.
  const key = node.join();
  const at = known.get(key) ?? nodes.length;
  if (at === nodes.length) {
    nodes.push(...node);
    known.set(key, at);
  }
  return at;
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
  const known = new Map<string, number>();
  nodes[0] = append(nodes, known, words, 0);
  nodes[1] = append(nodes, known, endings, 0);
  return { lists: [...numbers.keys()], nodes: Int32Array.from(nodes) };
}
