import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { markPastes } from '../../src/cli/terminal/ask/mark-pastes.ts';
import { isPaste } from '../../src/cli/terminal/typing/is-paste.ts';

describe('what comes at once', () => {
  test.each([
    ['a line is typed', 'Phones go flat', false],
    ['so is one that ends', 'Phones go flat\r', false],
    ['and one that ends twice', 'Phones go flat\r\r', false],
    ['Enter, many times', '\r\r\r', false],
    ['two lines are pasted', 'one two\rthree', true],
    ['with line ends of any kind', 'one two\r\nthree\r\n', true],
    ['the first of them empty', '\n\none\ntwo', true],
    ['an arrow among them was typed', 'one\u001B[Atwo\rthree', false],
    ['a key of one letter and a line', 'a\rb', false],
    ['letters of all scripts', '注文\rの状態', true],
  ])('%s', (_, data, pasted) => {
    expect(isPaste(data)).toBe(pasted);
  });
});

test.each([
  ['typed', ['one', '\r'], 'o n e return'],
  ['pasted', ['one\rtwo'], 'paste-start o n e return t w o paste-end'],
  [
    'pasted in pieces, the last of which is a line',
    ['one\rtwo', 'xy\r', '\r'],
    'paste-start o n e return t w o paste-end paste-start x y return paste-end return',
  ],
  [
    'pasted and marked, in pieces of several lines',
    ['\u001B[200~on\rtw', 'o\rth\rre', 'e\u001B[20', '1~', 'x'],
    'paste-start o n return t w o return t h return r e e paste-end x',
  ],
])('%s, heard as keys', async (_, pieces, expected) => {
  const input = new PassThrough();
  const keys: string[] = [];
  input.on('keypress', (_sign, { name }: { readonly name: string }) => keys.push(name));
  const end = markPastes({ input });
  input.resume();
  for (const piece of pieces) {
    input.write(piece);
    await new Promise((resolve) => setImmediate(resolve));
  }
  end();
  expect(keys.join(' ')).toBe(expected);
});
