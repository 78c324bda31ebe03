import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { completePath } from '../../src/cli/terminal/complete-path.ts';
import { cellWidth } from '../../src/cli/terminal/draw/cell-width.ts';
import { crossRows } from '../../src/cli/terminal/typing/cross-rows.ts';
import { insert } from '../../src/cli/terminal/typing/insert.ts';
import { layOut } from '../../src/cli/terminal/typing/lay-out.ts';
import { linesOf } from '../../src/cli/terminal/typing/lines-of.ts';
import { tempFolder } from '../helpers/temp-folder.ts';

const loneHalf = /\p{Surrogate}/u;

describe('rows of a text', () => {
  test.each([
    ['one line', 'abc', 10, ['abc']],
    ['line ends', 'a\n\nb', 10, ['a', '', 'b']],
    ['between words', 'one two three', 9, ['one two ', 'three']],
    ['within a long word', 'abcdefgh', 3, ['abc', 'def', 'gh']],
    ['two cells for a wide sign', '注文の状態', 4, ['注文', 'の状', '態']],
  ])('%s', (_, text, cells, rows) => {
    expect(layOut(text, cells).map(({ start, end }) => text.slice(start, end))).toEqual(rows);
  });

  const anyText = fc.string({ unit: fc.constantFrom('a', ' ', '\n', '注', '🚀', 'bc d') });

  test('they fit, and together with the line ends they are the text', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 2, max: 20 }), (text, cells) => {
        const rows = layOut(text, cells);
        let at = 0;
        for (const { start, end } of rows) {
          expect(text.slice(at, start)).toMatch(/^\n?$/u);
          expect(cellWidth(text.slice(start, end).trimEnd())).toBeLessThanOrEqual(cells);
          at = end;
        }
        expect(at).toBe(text.length);
      }),
    );
  });

  test('no key leaves the text or stands within a sign, and moving changes no text', () => {
    const key = fc.constantFrom('up', 'down', 'left', 'right', 'backspace', 'delete', 'home');
    fc.assert(
      fc.property(anyText, fc.array(key), fc.integer({ min: 2, max: 20 }), (text, pressed, cells) => {
        let typed = { text, cursor: text.length };
        for (const name of pressed) {
          const next = crossRows(name, typed, layOut(typed.text, cells)) ?? typed;
          if (name !== 'backspace' && name !== 'delete') expect(next.text).toBe(typed.text);
          expect(next.text).not.toMatch(loneHalf);
          expect(next.text.slice(0, next.cursor)).not.toMatch(loneHalf);
          expect(next.cursor).toBeGreaterThanOrEqual(0);
          expect(next.cursor).toBeLessThanOrEqual(next.text.length);
          typed = next;
        }
      }),
    );
  });
});

test('what is put in holds no control characters', () => {
  expect(insert({ text: 'ac', cursor: 1 }, 'b\t\u001B[2J\r\n')).toEqual({ text: 'ab [2J\nc', cursor: 7 });
});

test('the items of a pasted list', () => {
  expect(linesOf('- a\n\n  * b\n12. c\n- [x] d\n-e\n1.5 f\n')).toEqual(['a', 'b', 'c', 'd', '-e', '1.5 f']);
});

test.each([
  ['', ['docs/', 'src/']],
  ['s', 'src/'],
  ['src/', ['src/main.ts', 'src/mains/']],
  ['src/mains/', 'src/mains/x.ts'],
  ['.', '.hidden'],
  ['none', 'none'],
  ['none/x', 'none/x'],
])('the path %j is completed as a shell does it', (typed, expected) => {
  const folder = tempFolder({ 'src/main.ts': '', 'src/mains/x.ts': '', 'docs/a.md': '', '.hidden': '' });
  const { text, offers } = completePath(typed, folder);
  if (typeof expected === 'string') expect({ text, offers }).toEqual({ text: expected, offers: [] });
  else expect(offers.map((name) => typed + name)).toEqual(expected);
  if (typed === 'src/') expect(text).toBe('src/main');
});
