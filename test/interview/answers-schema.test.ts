import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { answersSchema, listQuestions, parseAnswers, printAnswers } from '../../src/interview/index.ts';
import { anyAnswers } from '../helpers/any-answers.ts';
import { builtInPack } from '../helpers/built-in-pack.ts';

const pack = builtInPack();
const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(answersSchema(pack));
const head = 'format: 1\npack: { name: ten-section, version: 1.0.0, sha256: "00" }\n';

test('every answers file that is printed fits the schema', () => {
  fc.assert(
    fc.property(anyAnswers(pack), (answers) => {
      expect([validate(parse(printAnswers(answers, pack))), validate.errors]).toEqual([true, null]);
    }),
    { numRuns: 100 },
  );
});

describe('the schema and the reader agree', () => {
  test.each([
    ['answers: { decision: { choice: 1.0, nongoals: none, constraints: [ a, { text: b, line: 2 } ] } }', true],
    ['answers: { data: { tables: [ orders, { name: users, change: new, columns: id } ] } }', true],
    ['answers: { rollout: { window: none } }', true],
    ['draft: [ choice ]', true],
    ['draft: [ chioce ]', false],
    ['begun: [ { question: tables, typed: { name: x } }, { question: title } ]', true],
    ['begun: [ { question: tabels } ]', false],
    ['answers: { decision: { chioce: A } }', false],
    ['answers: { decision: { choice: [] } }', false],
    ['answers: { decision: { choice: { tex: A } } }', false],
    ['answers: { decision: { choice: { text: A, line: 0 } } }', false],
    ['answers: { data: { tables: { nmae: a } } }', false],
    ['answers: { data: { tables: { name: a, change: gone } } }', false],
    ['answers: { data: { columns: { name: a, required: maybe } } }', false],
    ['brainstorm: { name: a.md }', false],
    ['anwsers: {}', false],
  ])('%s', (rest, fits) => {
    expect(validate(parse(head + rest))).toBe(fits);
    expect(parseAnswers(head + rest, pack).diagnostics.length === 0).toBe(fits);
  });
});

test('every question is listed, in the order in which it is asked', () => {
  const listed = listQuestions(pack);
  expect(listed.map(({ id }) => id)).toEqual(pack.questions.map(({ id }) => id));
  expect(listed.find(({ path }) => path === 'decision.choice')).toMatchObject({ type: 'text', seededBy: ['choice'] });
  expect(listed.every(({ type, fields }) => (type === 'entries') === (fields !== undefined))).toBe(true);
});
