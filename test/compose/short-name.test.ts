import { expect, test } from 'vitest';
import { shortName } from '../../src/compose/short-name.ts';

test.each([
  ['add the table', 'Add the table'],
  ['iPhone users see it', 'iPhone users see it'],
  ['`orders` gets a column', '`orders` gets a column'],
  ['build: the hub', 'Build: the hub'],
  ['One thing. Then another one.', 'One thing'],
  ['a b c, d e f g', 'A b c, d e f g'],
  ['two weeks beside the mails on kilns 3 and 4', 'Two weeks beside the mails on kilns 3 and 4'],
  ['two weeks beside the mails on kilns 13 and 24', 'Two weeks beside the mails on kilns 13 and 24'],
  ['two weeks beside the mails on kilns 3 and others', 'Two weeks beside the mails on kilns 3'],
  ['a b c and e f; g h i', 'A b c'],
  ['a b c, d e f g h', 'A b c, d e f g h'],
  ['a b c d, e f g h', 'A b c d'],
  ['a b c d; e f g h', 'A b c d'],
  ['a b c d: e f g h', 'A b c d'],
  ['a b c and e f g h', 'A b c'],
  ['add a guard to x, y and z', 'Add a guard to x, y and z'],
  ['add the guard to x, y and some z', 'Add the guard to x, y and some z'],
  ['add the guard to x, y and z, later then all', 'Add the guard to x, y and z'],
  ['add the guard to x, which is one of y and z', 'Add the guard to x'],
  ['add the guard to x, y and all of the z', 'Add the guard to x'],
  ['add one more of the guards to a, b, c, d, e and f', 'Add one more of the guards to a'],
  ['a b and d e f g h', 'A b and d e f g h'],
  ['a b c – e f g h', 'A b c'],
  ['a b c — e f g h', 'A b c'],
  ['a b c - e f g h', 'A b c'],
  ['a b c (e f) g h i', 'A b c'],
  ['a b c pre-e f g h', 'A b c pre-e f g h'],
  ['keep a, b , c, d e f g', 'Keep a, b'],
  ['a `b c d, e` f g h', 'A `b c d, e` f g h'],
  ['a b c d e f g h i j k l', 'A b c d e f g h i j k l'],
  ['a b c d e f g h i j k l m', 'A b c d e f g h i j k l …'],
  ['a b c d e f g h i j k `l m`', 'A b c d e f g h i j k `l m`'],
])('%j is called %j', (text, name) => {
  expect(shortName(text, 'and')).toBe(name);
});
