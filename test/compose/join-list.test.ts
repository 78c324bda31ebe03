import { expect, test } from 'vitest';
import { joinList } from '../../src/compose/join-list.ts';

test.each<[readonly string[], string]>([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c'], 'a, b and c'],
  [['one of six words is short', 'b'], 'one of six words is short and b'],
  [['one of more words is a clause', 'b'], 'one of more words is a clause; b'],
  [['b', 'one, two', 'c'], 'b; one, two; c'],
  [['one, two'], 'one, two'],
])('%j is %j', (parts, expected) => {
  expect(joinList(parts, 'and')).toBe(expected);
});
