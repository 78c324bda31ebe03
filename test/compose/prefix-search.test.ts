import { expect, test } from 'vitest';
import { prefixSearch } from '../../src/compose/prefix-search.ts';

const things = ['fill b', 'build z', 'store a', 'build a', 'build', 'a', 'build a'].map((key, at) => ({ key, at }));

test.each([
  ['build ', [1, 3, 6]],
  ['build', [1, 3, 4, 6]],
  ['store a', [2]],
  ['store ab', []],
  ['0', []],
  ['z', []],
  ['', [0, 1, 2, 3, 4, 5, 6]],
])('%j finds what starts with it, in the order given', (start, expected) => {
  expect(prefixSearch(things)(start).map(({ at }) => at)).toEqual(expected);
});

test('among nothing, nothing is found', () => {
  expect(prefixSearch([])('')).toEqual([]);
});
