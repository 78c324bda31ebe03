import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonPieces } from '../../src/report/json-pieces.ts';

test('the pieces are one text, which gives back what was printed, indented as JSON is', () => {
  fc.assert(
    fc.property(fc.jsonValue({ stringUnit: 'grapheme-ascii' }), (value) => {
      expect([...jsonPieces(value)].join('')).toBe(`${JSON.stringify(value, undefined, 2)}\n`);
    }),
  );
  fc.assert(
    fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
      const text = [...jsonPieces(value)].join('');
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      expect(text).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]/u);
    }),
  );
});

test('what is long comes in many pieces, none of them long', () => {
  const pieces = [...jsonPieces({ facts: Array.from({ length: 10_000 }, (_, line) => ({ line, text: 'a bridge' })) })];
  expect(pieces.length).toBeGreaterThan(20);
  expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThan(20_000);
});
