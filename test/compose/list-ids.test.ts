import { expect, test } from 'vitest';
import { listIds } from '../../src/compose/list-ids.ts';

const ids = (text: string) => text.split(' ').filter(Boolean);

test.each([
  ['', ''],
  ['T2.2 T1.10 T1.9', 'T1.9, T1.10, T2.2'],
  ['T1.1 T1.2 T1.3 T1.4 T1.5 T1.6 T1.7 T1.8', 'T1.1, T1.2, T1.3, T1.4, T1.5, T1.6, T1.7, T1.8'],
  ['T1.10 T1.9 T1.8 T1.7 T1.6 T1.5 T1.4 T1.3 T1.2', 'T1.2–T1.10'],
  ['T1.12 T1.13 T1.14 T1.15 T1.16 T1.17 T1.18 T1.19 T1.20', 'T1.12–T1.20'],
  ['T1.1 T1.2 T1.4 T2.1 T2.2 T2.3 T2.4 T3.5 T4.6', 'T1.1–T1.2, T1.4, T2.1–T2.4, T3.5, T4.6'],
])('%j are %j', (given, expected) => {
  expect(listIds(ids(given))).toBe(expected);
});
