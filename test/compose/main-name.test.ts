import { expect, test } from 'vitest';
import { mainName } from '../../src/compose/main-name.ts';

const words = { and: 'and', asides: ['when', 'as soon as'], links: ['for', 'so'] };

test.each([
  ['when all rows have a key, drop invoices.pdf', 'Drop invoices.pdf'],
  ['As soon as it is verified, remove the old path', 'Remove the old path'],
  ['when `a, b` is set, keep the row', 'Keep the row'],
  ['when rows, keys and files are there, drop the table', 'Drop the table'],
  ['when it is done, drop a, b and c', 'Drop a, b and c'],
  ['when it is all done, drop a and b, later c', 'Drop a and b, later c'],
  ['when nothing differs: switch the basket, 5% of the sessions', 'Switch the basket, 5% of the sessions'],
  ['when a, b and c differ, switch it: now', 'Switch it: now'],
  ['when all rows have a key', 'When all rows have a key'],
  ['when all rows have a key, stop', 'When all rows have a key, stop'],
  ['whenever it rains, stop the pump', 'Whenever it rains, stop the pump'],
  [
    'the endpoint of invoices must keep working for the app of last year so it streams',
    'The endpoint of invoices must keep working',
  ],
  ['a b c d e f g h i j k l m', 'A b c d e f g h i j k l …'],
  ['a for c d e f g h i j k l m', 'A for c d e f g h i j k l …'],
  ['a b c `d e for f` g h i j k l m', 'A b c `d e for f` g h i j k …'],
])('%j is called %j', (text, name) => {
  expect(mainName(text, words)).toBe(name);
});
