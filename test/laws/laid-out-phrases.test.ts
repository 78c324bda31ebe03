import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compilePhrases, layOutPhrases } from '../../src/extract/phrases/index.ts';

const word = fc.constantFrom('in', 'front', 'of', 'it', 'front-end', 'ıt', '决', '定', '결정', "won't", '_', '1');
const phrase = fc
  .tuple(fc.boolean(), fc.array(word, { minLength: 1, maxLength: 3 }), fc.constantFrom('', ' ', '  '), fc.boolean())
  .map(([begins, words, between, ends]) => `${begins ? '*' : ''}${words.join(between)}${ends ? '*' : ''}`);
const lists = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.array(phrase, { maxLength: 5 })), { maxLength: 4 });
const text = fc
  .array(fc.tuple(word, fc.constantFrom('', ' ', '  ', '\n', ', ', '’')), { maxLength: 12 })
  .map((parts) => parts.flat().join(''));

test('phrases that were laid out before are found where those are that were not', () => {
  fc.assert(
    fc.property(lists, fc.nat(4), text, (all, laid, source) => {
      const plain = compilePhrases(all);
      const mixed = compilePhrases(all.slice(laid), layOutPhrases(all.slice(0, laid)));
      for (const list of ['a', 'b', 'c', 'none']) {
        expect(mixed.first(list, source)).toEqual(plain.first(list, source));
        expect(mixed.places(list, source)).toEqual(plain.places(list, source));
      }
    }),
    { numRuns: 2000 },
  );
});
