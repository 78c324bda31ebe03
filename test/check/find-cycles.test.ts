import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { findCycles } from '../../src/check/find-cycles.ts';

const graph = fc.array(fc.array(fc.nat(7), { maxLength: 3 }), { minLength: 8, maxLength: 8 });

test('what is found are cycles, and a graph in which none is found can be put in order', () => {
  fc.assert(
    fc.property(graph, (edges) => {
      const nodes = edges.map((_, node) => node);
      const next = (node: number) => edges[node] ?? [];
      const cycles = findCycles(nodes, next);
      for (const cycle of cycles) {
        cycle.forEach((node, at) => expect(next(node)).toContain(cycle[(at + 1) % cycle.length]));
        expect(new Set(cycle).size).toBe(cycle.length);
      }
      // Taking nodes without open edges away leaves something exactly when there is a cycle.
      let left = nodes;
      for (let before = -1; before !== left.length;) {
        before = left.length;
        const rest = left;
        left = rest.filter((node) => next(node).some((other) => rest.includes(other)));
      }
      expect(cycles.length > 0).toBe(left.length > 0);
    }),
  );
});

test('a knot is told once, by its shortest way', () => {
  const edges: Readonly<Record<string, readonly string[]>> = { a: ['b', 'c'], b: ['c'], c: ['a'], d: ['d'], e: ['a'] };
  expect(findCycles(['a', 'b', 'c', 'd', 'e'], (node) => edges[node] ?? [])).toEqual([['a', 'c'], ['d']]);
});

test('what is only reached from a knot is another one', () => {
  const edges: Readonly<Record<string, readonly string[]>> = {
    a: ['b'],
    b: ['a', 'c'],
    c: ['d'],
    d: ['c', 'e'],
    e: [],
  };
  expect(findCycles(['a', 'b', 'c', 'd', 'e'], (node) => edges[node] ?? [])).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ]);
});
