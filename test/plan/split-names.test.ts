import { expect, test } from 'vitest';
import { outsideCode, splitNames } from '../../src/plan/split-names.ts';

test.each([
  ['`a.ts`', ['`a.ts`']],
  ['`a.ts`, `b.ts`', ['`a.ts`', '`b.ts`']],
  ['`a.ts` (new), the worker, docs', ['`a.ts` (new)', 'the worker', 'docs']],
  // Alone, `b.ts` without backticks would have been shown as code: it was part of the statement before it.
  ['the files a.ts, b.ts, and others', ['the files a.ts, b.ts', 'and others']],
  ['`a.ts`, 42', ['`a.ts`, 42']],
  ['`a.ts`, #b', ['`a.ts`, #b']],
  ['`a.ts`, the b.ts', ['`a.ts`', 'the b.ts']],
  ['`a.ts`, b.ts there', ['`a.ts`', 'b.ts there']],
  ['a.ts, b', ['a.ts', 'b']],
  ['a.ts', ['a.ts']],
  ['`a, b`, c', ['`a, b`', 'c']],
])('the names in %j are %j', (text, expected) => {
  expect(splitNames(text)).toEqual(expected);
});

test.each([
  ['', ['']],
  ['a', ['a']],
  ['a; b', ['a', 'b']],
  ['a; b; ', ['a', 'b', '']],
  ['; a', ['', 'a']],
  ['a; ; b', ['a', '', 'b']],
  ['a;b', ['a;b']],
  ['`a; b`; c', ['`a; b`', 'c']],
  ['``a; `b; c``; d', ['``a; `b; c``', 'd']],
  // A backtick that is never closed opens nothing.
  ['a ` b; c', ['a ` b', 'c']],
  ['a `` b; c`; d', ['a `` b', 'c`', 'd']],
  ['`a`; `b`; c', ['`a`', '`b`', 'c']],
  ['`a``b; c`; d', ['`a``b; c`', 'd']],
])('%j is cut outside of code into %j', (text, expected) => {
  expect(outsideCode(text, '; ')).toEqual(expected);
});
