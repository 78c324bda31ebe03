import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseAnswers, printAnswers } from '../../src/interview/index.ts';
import { printYaml } from '../../src/interview/print-yaml.ts';
import { quickYaml } from '../../src/interview/quick-yaml.ts';
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

test('what is printed at a look has the bytes of what the whole of YAML prints', () => {
  const sign = fc.constantFrom(
    ...' \n\t:#-,.[]{}"\'&*!|>%@`~?=\\/$(“é\u0085\u00a0\u20281e0x_+',
    'null',
    'true',
    'no',
    'Redis',
    'a b',
    '1.0.0',
    '941ee92d',
    '20+ a',
    '→ a',
    '---',
  );
  const odd = fc.array(sign, { maxLength: 4 }).map((signs) => signs.join(''));
  const telling = [
    'Where: here',
    'a, b',
    'say "no"',
    "it's",
    'x',
    '3 days',
    '(see [1])',
    'a #b',
    '12ab',
    '1.0.0',
    '{a}',
  ];
  const other = ['/a b', 'null', 'it\'s "x"', 'a\\b', 'ends:', '> a', '‘a’'];
  const common = fc.constantFrom(...telling, ...other);
  const text = fc.oneof({ weight: 1, arbitrary: odd }, { weight: 12, arbitrary: common });
  const line = fc.oneof({ weight: 40, arbitrary: fc.nat(99) }, { weight: 1, arbitrary: fc.constantFrom(-1, 0.5) });
  const record = fc.record(
    { name: text, columns: fc.array(text, { minLength: 1, maxLength: 2 }), external: fc.boolean(), line },
    { requiredKeys: ['name'] },
  );
  const answer = fc.oneof(
    text,
    fc.record({ text, line, step: fc.nat(9) }, { requiredKeys: ['text', 'line'] }),
    fc.array(fc.oneof(text, record), { minLength: 1, maxLength: 3 }),
  );
  const names = fc.constantFrom('title', 'options', 'a-b', 'x', 'steps', 'True');
  const section = fc.dictionary(names, answer, { minKeys: 1, maxKeys: 3, noNullPrototype: true });
  const runs = { numRuns: 10_000 };
  let quick = 0;
  fc.assert(
    fc.property(text, fc.dictionary(names, section, { maxKeys: 2, noNullPrototype: true }), (name, answers) => {
      const data = { format: 1, pack: { name, below: ['a@1.0.0'] }, answers };
      const printed = quickYaml(data, new Set(['format', 'pack']));
      if (printed === undefined) return;
      quick += 1;
      expect(`# a\n# b\n\n${printed}`).toBe(printYaml(data, ' a\n b'));
    }),
    runs,
  );
  expect(quick).toBeGreaterThan(runs.numRuns / 10);
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
