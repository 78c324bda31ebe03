import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assert, compare, didYouMean, largest, sanitize, slug, smallest } from '../../src/text/index.ts';

describe('what is safe to show', () => {
  test.each([
    ['words', 'a b', 'a b'],
    ['tabs and line feeds stay', 'a\tb\nc', 'a\tb\nc'],
    ['line ends become one kind', 'a\r\nb\rc', 'a\nb\nc'],
    ['colours', '\u001B[31mred\u001B[0m', '[31mred[0m'],
    ['a title of the window', '\u001B]0;title\u0007after', ']0;titleafter'],
    ['a link of the terminal', '\u001B]8;;http://a.b\u001B\\text', ']8;;http://a.b\\text'],
    ['control signs of eight bits', 'a\u009B31mb\u0090c\u009Cd\u0085e', 'a31mbcde'],
    ['bell, backspace, vertical tab, form feed, delete', '\u0007\u0008\u000B\u000C\u007Fx', 'x'],
    ['NUL', 'a\u0000b', 'ab'],
    ['text that turns round', 'a\u202Eb\u2066c\u2069d\u202Ae', 'abcde'],
    ['line and paragraph separators', 'a\u2028b\u2029c', 'abc'],
    ['byte order mark and annotations', '\uFEFFa\uFFF9b\uFFFBc', 'abc'],
    [
      'signs beside those',
      ' ~\u00A0\u2027\u202F\u2065\u206A\uFFF8\uFFFC',
      ' ~\u00A0\u2027\u202F\u2065\u206A\uFFF8\uFFFC',
    ],
  ])('%s', (_, text, shown) => {
    expect(sanitize(text)).toBe(shown);
  });

  test('whatever the text: no control sign but tab and line feed, and nothing more to take away', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const shown = sanitize(text);
        expect(shown).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/u);
        expect(sanitize(shown)).toBe(shown);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the order of texts', () => {
  test.each([
    ['a', 'b', -1],
    ['b', 'a', 1],
    ['a', 'a', 0],
    ['a', 'aa', -1],
    ['Z', 'a', -1],
    ['', 'a', -1],
    ['', '\0', -1],
    ['ab', 'ac', -1],
    ['\uD7FFb', '\uD7FFc', -1],
    ['\uE000b', '\uE000c', -1],
    // Of two halves: behind all that are whole, though the halves stand in front of some of those.
    ['\u{10000}', '\uFFFD', 1],
    ['a😀', 'a😁', -1],
    ['a\u{10000}', 'a\uD800\uFFFD', 1],
    ['\u{10FFFF}', '\uDBFF\uFFFD', 1],
    ['😀', '\uD83D', 1],
  ])('%j and %j', (a, b, order) => {
    expect([Math.sign(compare(a, b)), Math.sign(compare(b, a))]).toEqual([order, 0 - order]);
  });
});

describe('what was meant', () => {
  const known = ['plan', 'extract', 'render', 'check'];
  test.each([
    ['pln', 'plan'],
    ['pal', 'plan'],
    ['chek', 'check'],
    ['rendre', 'render'],
    ['something', undefined],
    ['xx', undefined],
  ])('%s: %s', (word, meant) => {
    expect(didYouMean(word, known)).toBe(meant);
  });

  test('nothing where there is nothing', () => {
    expect(didYouMean('plan', [])).toBeUndefined();
  });
});

describe('the ends of some numbers, and what they are at least and at most', () => {
  test.each([
    [[], 0, 0],
    [[3, -1, 2], -1, 3],
    [[-1, 2, 3, 1], -1, 3],
    [[1, 2], 0, 2],
    [[-2, -1], -2, 0],
  ])('%j: from %d to %d', (numbers, least, most) => {
    expect([smallest(numbers, 0), largest(numbers, 0)]).toEqual([least, most]);
  });

  test('numbers that are not a list', () => {
    expect([smallest(new Set([5, 4]), 9), largest(new Set([5, 6]), 0)]).toEqual([4, 6]);
  });
});

test.each([
  ['Send the mail', 'send-the-mail'],
  ['  POST /v1/orders ', 'post-v1-orders'],
  ['a--b', 'a-b'],
])('the slug of %j', (text, slugged) => {
  expect(slug(text)).toBe(slugged);
});

test('an assertion that fails is an error with its words', () => {
  expect(() => assert(true, 'well')).not.toThrow();
  expect(() => assert(false, 'this cannot be')).toThrow('this cannot be');
});
