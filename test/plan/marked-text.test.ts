import type { Paragraph, PhrasingContent } from 'mdast';
import { expect, test } from 'vitest';
import { parse } from '../../src/markdown/index.ts';
import { markedText } from '../../src/plan/marked-text.ts';

function nodesOf(source: string): readonly PhrasingContent[] {
  const paragraph = parse(source).children.find((node): node is Paragraph => node.type === 'paragraph');
  return paragraph?.children ?? [];
}

test.each([
  ['plain words', 'plain words'],
  ['a name in `code`', 'a name in `code`'],
  ['**bold `code`** and *it*', 'bold `code` and it'],
  ['[a link](https://example.org) here', 'a link here'],
  ['an ![image of it](a.png) too', 'an image of it too'],
  ['a<b>c</b>', 'ac'],
  ['two  \nlines', 'two lines'],
  ['two\nlines', 'two lines'],
  ['** a ** b', '** a ** b'],
  ['see **bold**  `x`', 'see bold `x`'],
  ['a *b* **c**', 'a b c'],
  ['an ![ ](a.png) image', 'an image'],
  ['`a` and` b`', '`a` and` b`'],
  // A code span whose content holds backticks needs a longer fence, and so have all beside it.
  ['`` a`b `` and `c`', '``a`b`` and ``c``'],
  ['``` `` ```', '` `` `'],
  ['`` `a` ``', '`` `a` ``'],
  ['`` a` ``', '`` a` ``'],
  ['`` `a ``', '`` `a ``'],
  ['a stray \\` and `code`', 'a stray ` and ``code``'],
  ['stray \\` and \\`\\` and `code`', 'stray ` and `` and ```code```'],
])('%j is the statement %j', (source, expected) => {
  expect(markedText(nodesOf(source))).toBe(expected);
});

test.each([
  ['one `two` three', 4, 7, '`two`'],
  ['one `two` three', 5, 6, '`w`'],
  ['one `two` three', 0, 4, 'one'],
  ['one `two` three', 8, Infinity, 'three'],
  ['one `two` three', 4, Infinity, '`two` three'],
  ['one **two** three', 2, 10, 'e two th'],
  ['one `two` three', 20, Infinity, ''],
  ['one `two` three', 4, 4, ''],
])('of %j, the characters %i to %d are %j', (source, from, to, expected) => {
  expect(markedText(nodesOf(source), from, to)).toBe(expected);
});
