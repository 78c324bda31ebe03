import { expect, test } from 'vitest';
import { BoundedContext } from '../../src/compose/bounded-context.ts';

test('names are looked up from the inside out, and what every object has is nothing', () => {
  const outer = new BoundedContext({ a: 1, b: { c: 2 } });
  const inner = outer.push({ a: 3 });
  expect(['a', 'b.c', 'd'].map((name) => inner.lookup(name))).toEqual([3, 2, undefined]);
  expect(outer.lookup('a')).toBe(1);
  expect(['constructor', 'toString', '__proto__'].map((name) => inner.lookup(name))).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test('views within views are not opened without end, wherever they are opened', () => {
  const first = new BoundedContext({}, undefined, { left: 3 });
  const second = first.push({});
  first.push({});
  second.push({});
  const message = 'Unexpected size, a text of a rule unfolds into too much';
  expect(() => second.push({})).toThrow(message);
  expect(() => first.push({})).toThrow(message);
});
