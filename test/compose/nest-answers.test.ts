import { expect, test } from 'vitest';
import { nestAnswers } from '../../src/compose/nest-answers.ts';
import type { Answer } from '../../src/model/index.ts';

test('answers are nested by their paths: texts, lists of texts, records with their lines', () => {
  const answers = new Map<string, Answer>([
    ['decision.choice', { type: 'text', value: { text: 'SSE', line: 3 } }],
    ['decision.reasons', { type: 'items', value: [{ text: 'It is small', line: 4 }, { text: 'It is known' }] }],
    ['decision.nongoals', { type: 'items', value: [] }],
    [
      'data.tables',
      { type: 'entries', value: [{ line: 9, values: { name: 'orders', columns: ['id'] } }, { values: { name: 'a' } }] },
    ],
  ]);
  expect(structuredClone(nestAnswers({ answers }))).toStrictEqual({
    decision: { choice: 'SSE', reasons: ['It is small', 'It is known'], nongoals: [] },
    data: { tables: [{ name: 'orders', columns: ['id'], line: 9 }, { name: 'a' }] },
  });
});

test('a name that every object has is only a name', () => {
  const nested = nestAnswers({
    answers: new Map<string, Answer>([['data.tables', { type: 'entries', value: [{ values: { name: 'a' } }] }]]),
  });
  const { tables } = Object(nested['data']);
  for (const one of [nested, nested['data'], tables[0]]) expect(Object.getPrototypeOf(one)).toBeNull();
});
