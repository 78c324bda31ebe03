import { expect, test } from 'vitest';
import { wholeWords } from '../../src/extract/names/whole-words.ts';

test.each([
  ['carries the address', 0, 15, 'carries the '],
  ['carries the address', 3, 19, ' the address'],
  ['carries the address', 0, 19, 'carries the address'],
  ['carries the address', -4, 40, 'carries the address'],
  ['carries the address', 8, 11, 'the'],
  ['address', 2, 5, ''],
  ['новый адрес', 1, 8, ' '],
  ['新しい表', 1, 3, 'しい'],
])('of %j from %i to %i: %j', (text, from, to, expected) => {
  expect(wholeWords(text, from, to)).toBe(expected);
});
