import { expect, test } from 'vitest';
import { StrictContext } from '../../src/render/strict-context.ts';

const outer = () => new StrictContext({ a: { b: 'ab' }, c: 'c', no: false });
const inner = () => outer().push({ c: 'inner', list: [] });

test.each([
  ['a.b', 'ab'],
  ['c', 'inner'],
  ['list', []],
  ['no', false],
  ['.', { c: 'inner', list: [] }],
])('the name %s is looked up from the inside out', (name, expected) => {
  expect(inner().lookup(name)).toEqual(expected);
});

test('the outer view stays as it was', () => {
  const context = outer();
  context.push({ c: 'inner' });
  expect(context.lookup('c')).toBe('c');
});

test.each(['b', 'a.c', 'constructor', 'c.length'])('the name %s is nowhere', (name) => {
  expect(() => inner().lookup(name)).toThrow(`Unexpected tag \`${name}\`, expected a name that the plan has there`);
});

test('views within views are not opened without end, wherever they are opened', () => {
  const budget = { left: 3 };
  const first = new StrictContext({}, undefined, budget);
  const second = first.push({});
  first.push({});
  second.push({});
  expect(() => second.push({})).toThrow('Unexpected size, the section templates unfold into too much');
  expect(() => first.push({})).toThrow('Unexpected size');
});
