import { expect, test } from 'vitest';
import { parseAnswers, printAnswers } from '../../src/interview/index.ts';
import type { Answers } from '../../src/model/index.ts';
import { builtInPack } from '../helpers/built-in-pack.ts';

const pack = builtInPack();

test('prints nothing of what there is not, and says which packs stand below and what was found', () => {
  const { answersSchema, ...bare } = pack;
  expect(answersSchema).toBeDefined();
  const below = [
    { name: 'team', version: '2.0.0' },
    { name: 'ten-section', version: '1.0.0' },
  ];
  const answers: Answers = {
    format: 1,
    origin: { pack: { name: 'own', version: '1.0.0', sha256: 'ab', below } },
    answers: new Map([['nobody.asks', { type: 'text', value: { text: 'x' } }]]),
    found: new Map([
      ['data.tables', { type: 'entries', value: [{ line: 4, values: { name: 'orders' } }] }],
      ['decision.choice', { type: 'text', value: { text: 'SSE', line: 3 } }],
    ]),
  };
  const printed = printAnswers(answers, bare);
  expect(printed).toMatch(/^# planwright answers\..*\n#.*\n\n/u);
  expect(printed.split('\n').slice(2).join('\n')).toBe(
    [
      '',
      'format: 1',
      'pack: { name: own, version: 1.0.0, sha256: ab, below: [ team@2.0.0, ten-section@1.0.0 ] }',
      'answers: {}',
      'found:',
      '  decision:',
      '    choice: { text: SSE, line: 3 }',
      '  data:',
      '    tables:',
      '      - { name: orders, line: 4 }',
      '',
    ].join('\n'),
  );
  expect(parseAnswers(printed, bare).answers).toEqual({ ...answers, answers: new Map() });
});
