import { expect, test } from 'vitest';
import { follow } from '../../src/render/follow.ts';

const start = { a: { b: { c: 1 }, empty: '', nothing: null }, list: [{ b: 2 }] };

test.each([
  [[], { value: start }],
  [['a', 'b', 'c'], { value: 1 }],
  [['a', 'empty'], { value: '' }],
  [['a', 'nothing'], { value: null }],
  [['list'], { value: start.list }],
  [['list', '0'], undefined],
  [['list', 'length'], undefined],
  [['a', 'nothing', 'b'], undefined],
  [['a', 'empty', 'length'], undefined],
  [['b'], undefined],
  [['a', 'c'], undefined],
  [['constructor'], undefined],
  [['a', '__proto__'], undefined],
])('%j leads to %j', (path, expected) => {
  expect(follow(start, path)).toEqual(expected);
});

test.each([undefined, 'a', 1, [1]])('nothing is led to within %j', (value) => {
  expect(follow(value, ['0'])).toBeUndefined();
});
