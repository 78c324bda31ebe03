import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flatten } from '../../src/render/phrasing/flatten.ts';
import { shapeWords } from '../../src/render/phrasing/shape-words.ts';
import { sanitize } from '../../src/text/index.ts';

// What most texts are is told at a look; it has to be what the long way finds.
describe('a text that is told at a look', () => {
  const flattened = (text: string): string => {
    const line = sanitize(text.replace(/[\s\u0085]+/gu, ' '))
      .replace(/\p{Surrogate}/gu, '\uFFFD')
      .replace(/ +/gu, ' ')
      .trim();
    return line === '' ? '…' : line;
  };

  test('is one line already, whichever sign stands in it', () => {
    const signs = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit));
    const texts = signs.flatMap((sign) => [`a${sign}b`, `a ${sign} b`, sign, ` ${sign}`, `${sign} `]);
    expect(texts.filter((text) => flatten(text) !== flattened(text))).toEqual([]);
  });

  test('is one line already, whatever it is made of', () => {
    const pieces = fc.array(
      fc.constantFrom('a', 'é', '—', ' ', '  ', '\t', '\u00A0', '\u200E', '\u2028', '\uD800', '😀', '字'),
    );
    fc.assert(
      fc.property(pieces, (parts) => {
        expect(flatten(parts.join(''))).toBe(flattened(parts.join('')));
      }),
    );
  });

  test('has no code in it', () => {
    // Few signs and short words, so that names of code come about by chance.
    const signs = fc.string({ unit: fc.constantFrom(...'aab.-_/@<>():w~ '), maxLength: 7 });
    const names = fc.constantFrom(
      '--dry',
      'src.main.ts',
      'List<a>',
      '<a>',
      'www.x',
      'GET /a',
      'f()',
      '@a/b',
      'a_b',
      '../a',
      'ab',
    );
    const pieces = fc.array(fc.oneof(signs, names), { maxLength: 2 });
    fc.assert(
      fc.property(pieces, (parts) => {
        const words = parts.join(' ');
        // A word of code behind it has it read the long way.
        const long = shapeWords(`${words} x a_b`, { start: false, end: false });
        const short = shapeWords(`${words} x`, { start: false, end: false });
        const joined = (stretches: typeof long) => stretches.map(({ code, value }) => `${code}:${value}`).join('|');
        expect(`${joined(short)} |true:a_b`).toBe(joined(long));
      }),
      { numRuns: 3000 },
    );
  });
});
