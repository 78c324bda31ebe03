import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allMatches } from '../../src/text/index.ts';

const patterns = [/a+/gu, /\b/gu, /(?:)/gu, /(?:)/g, /(?<=\p{L})\s*/gu, /(a)(b)?/gi, /./gsu, /$/gmu];

describe('all matches of an expression', () => {
  it.each(patterns)('%s finds what matchAll finds', (pattern) => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'A', 'b', ' ', '\n', '😀', '\ud83d', 'é') }), (text) => {
        expect(allMatches(text, pattern)).toEqual([...text.matchAll(pattern)]);
      }),
    );
  });

  it('forgets where it looked before', () => {
    const pattern = /a/gu;
    pattern.lastIndex = 2;
    expect(allMatches('aba', pattern).map(({ index }) => index)).toEqual([0, 2]);
  });

  it('wants a global expression: any other would find the first for ever', () => {
    expect(() => allMatches('aba', /a/u)).toThrow('global');
  });
});
