import type { Nodes } from 'mdast';
import { describe, expect, test } from 'vitest';
import { parse } from '../../src/markdown/index.ts';

/** How many nodes of a type a text has. */
function count(source: string, type: Nodes['type']): number {
  const countIn = (node: Nodes): number =>
    Number(node.type === type) + ('children' in node ? node.children.reduce((sum, one) => sum + countIn(one), 0) : 0);
  return countIn(parse(source));
}

describe('a thousand runs of marks in one text mean something', () => {
  test.each([
    ['emphasis', '*a* ', 500, 'emphasis'],
    ['emphasis by low lines', '_a_ ', 500, 'emphasis'],
    ['what is struck', '~a~ ', 500, 'delete'],
    ['links', '[a](b) ', 500, 'link'],
    ['addresses in brackets', '<ab:c> ', 1000, 'link'],
    ['comments', 'a <!--b--> ', 100, 'html'],
    ['instructions', 'a <?b?> ', 100, 'html'],
  ] as const)('%s: no more than that', (_, piece, most, type) => {
    expect(count(piece.repeat(most), type)).toBe(most);
    expect(count(piece.repeat(most + 1), type)).toBe(most);
  });

  test.each(['!', '*', '<', '[', ']', '_', '~'])('behind more %s than that no other mark does', (sign) => {
    const before = `${sign} `.repeat(990);
    expect(count(`a ${before}*b*`, 'emphasis')).toBe(1);
    expect(count(`a ${before}${`${sign} `.repeat(10)}*b*`, 'emphasis')).toBe(0);
  });

  test('those of another text are counted for themselves', () => {
    expect(count(`${'*a* '.repeat(500)}\n\n${'*a* '.repeat(500)}`, 'emphasis')).toBe(1000);
  });
});

test.each([
  [100, 1],
  [101, 0],
])('%i backticks open code: %i', (length, expected) => {
  const ticks = '`'.repeat(length);
  expect(count(`a ${ticks}b${ticks} c`, 'inlineCode')).toBe(expected);
});

test('backticks that are escaped, or stand right behind others, open none', () => {
  expect(count('\\`a`', 'inlineCode')).toBe(0);
  expect(count('``a`', 'inlineCode')).toBe(0);
  expect(count('``a` `b`', 'inlineCode')).toBe(1);
});
