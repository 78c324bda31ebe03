import { expect, test } from 'vitest';
import { parse, placeOf, plain } from '../../src/markdown/index.ts';

test('a node that was parsed knows where it stands, one that was made does not', () => {
  const [, second] = parse('# a\n\nb c\n').children;
  expect(second && placeOf(second)).toEqual({
    start: { line: 3, column: 1, offset: 5 },
    end: { line: 3, column: 4, offset: 8 },
  });
  expect(placeOf({ type: 'text', value: 'a' })).toBeUndefined();
});

test.each([
  ['marks', '**a** _b_ `c` [d](e)\n', 'a b c d'],
  ['raw HTML', 'a <b>c</b> d\n', 'a c d'],
  ['doubled white space and lines', 'a   b\n  c\td\n', 'a b c d'],
  ['white space at its ends', '` a `\n', 'a'],
])('the words of a node without %s', (_, source, expected) => {
  const [node] = parse(source).children;
  expect(node && plain(node)).toBe(expected);
});
