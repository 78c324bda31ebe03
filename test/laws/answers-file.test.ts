import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseAnswers, printAnswers } from '../../src/interview/index.ts';
import { anyAnswers } from '../helpers/any-answers.ts';
import { builtInPack } from '../helpers/built-in-pack.ts';

const pack = builtInPack();

test('an answers file that was printed reads back as it was, to the byte', () => {
  fc.assert(
    fc.property(anyAnswers(pack), (answers) => {
      const printed = printAnswers(answers, pack);
      const { answers: parsed, diagnostics } = parseAnswers(printed, pack);
      expect(diagnostics).toEqual([]);
      expect(parsed).toEqual(answers);
      expect([...(parsed?.answers.keys() ?? [])]).toEqual([...answers.answers.keys()]);
      expect(parsed && printAnswers(parsed, pack)).toBe(printed);
    }),
    { numRuns: 600 },
  );
});

test('any text is read as answers or said to be none, without a throw', () => {
  const pieces = fc.constantFrom(
    'format: 1\n',
    'answers:\n',
    '  decision:\n',
    '    choice: ',
    'none',
    '[',
    '{ text: ',
    '}',
    '\n',
    '- ',
    ': ',
    '&a ',
    '*a',
    '"',
    '!!map ',
    '\t',
    '? ',
    '| \n',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 30 }), (found) => {
      const { answers, diagnostics } = parseAnswers(found.join(''), pack);
      expect((answers === undefined) === diagnostics.length > 0).toBe(true);
    }),
    { numRuns: 300 },
  );
});
