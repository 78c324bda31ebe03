import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellWidth } from '../../src/cli/terminal/draw/cell-width.ts';
import { clip } from '../../src/cli/terminal/draw/clip.ts';
import { shown } from '../../src/cli/terminal/draw/shown.ts';
import { wrap } from '../../src/cli/terminal/draw/wrap.ts';

test.each([
  ['plain', 5],
  ['', 0],
  ['注文', 4],
  ['🚀', 2],
  ['e\u0301', 1],
  ['\u001B[1mbold\u001B[22m', 4],
  ['한국', 4],
  ['サーバー', 8],
  ['「、」', 6],
  ['…“x”', 4],
])('%j takes %i cells', (text, cells) => {
  expect(cellWidth(text)).toBe(cells);
});

test.each([
  ['fits', 4, 'fits'],
  ['too long', 5, 'too…'],
  ['注文の状態', 5, '注文…'],
  ['x', 0, ''],
])('%j clipped to %i cells is %j', (text, cells, expected) => {
  expect(clip(text, cells)).toBe(expected);
});

describe('wrap', () => {
  test.each([
    ['breaks between words', 'one two three', 9, '', ['one two', 'three']],
    ['keeps the indent on every line', 'one two three', 11, '  ', ['  one two', '  three']],
    ['breaks a word that is longer than a line', 'abcdefghijklm', 10, '', ['abcdefghij', 'klm']],
    ['counts cells', '注文の状態をすぐに', 10, '', ['注文の状態', 'をすぐに']],
    [
      'fills a line before it breaks a long word',
      'line 3: 注文の状態をすぐに',
      16,
      '',
      ['line 3: 注文の状', '態をすぐに'],
    ],
    ['keeps line breaks', 'a\nb', 10, '', ['a', 'b']],
    ['an empty text is an empty line', '', 10, '', ['']],
  ])('%s', (_, text, columns, indent, expected) => {
    expect(wrap(text, columns, indent)).toEqual(expected);
  });

  test('no more lines than asked for, and an ellipsis for the rest', () => {
    expect(wrap('one two three four', 9, '', 2)).toEqual(['one two', 'three…']);
    expect(wrap('注文の状態をすぐに知らせる', 10, '', 2)).toEqual(['注文の状態', 'をすぐに…']);
    expect(wrap('one two', 9, '', 2)).toEqual(['one two']);
  });

  test('no line is too long and no word is lost, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 12, max: 80 }), (text, columns) => {
        const lines = wrap(shown(text), columns, '  ');
        for (const line of lines) expect(cellWidth(line)).toBeLessThanOrEqual(columns);
        expect(lines.join('').replace(/\s/gu, '')).toBe(shown(text).replace(/\s/gu, ''));
      }),
    );
  });
});

test('what is shown holds no control characters, and is one line', () => {
  expect(shown(' a\tb\r\nc\u001B[2Jd\u202E ')).toBe('a b c[2Jd');
});
