import { expect, test } from 'vitest';
import { compose } from '../../src/compose/index.ts';
import type { Plan, QuestionGroup } from '../../src/model/index.ts';
import { answersFrom } from './answers-from.ts';
import { readPack } from './read-pack.ts';

const pack = readPack();
const blank = { id: 'rule', title: '', reason: '', cites: [], examples: { fires: [], holds: [] } };

test.each([
  ['nothing', [], ['Who pays?', 'Who may call?']],
  ['an answer, after the words of the question', ['Who pays? The owner.'], ['Who may call?']],
  ['the question alone, which is no answer', ['Who pays?'], ['Who pays?', 'Who may call?']],
  ['another one', ['The owner pays'], ['Who pays?', 'Who may call?']],
])('what a rule asks is asked no more once it is answered: %s', (_, details, asked) => {
  const questions = (plan: Plan) => plan.questions.map(({ question }) => question.text);
  const ask = (key: string, question: string) => ({ key, group: 'business' as const, question, blocks: 'The end.' });
  const adds = { questions: [ask('pays', 'Who pays?'), ask('calls', 'Who may call?')] };
  const plan = compose(answersFrom({ decision: { choice: 'SSE', details } }), { ...pack, rules: [{ ...blank, adds }] });
  expect(questions(plan).filter((text) => ['Who pays?', 'Who may call?'].includes(text))).toEqual(asked);
});

test('questions stand by their groups, and that of the choice before all', () => {
  const ask = (key: string, group: QuestionGroup) => ({ key, group, question: `${key}?`, blocks: 'The end.' });
  const adds = { questions: [ask('rows', 'data'), ask('rules', 'business'), ask('vendor', 'external')] };
  const plan = compose(answersFrom({}), { ...pack, rules: [{ ...blank, adds }] });
  const keys = plan.questions.map(({ key }) => key);
  expect(keys[0]).toBe('choice');
  expect(keys.filter((key) => ['rows', 'rules', 'vendor'].includes(key))).toEqual(['vendor', 'rules', 'rows']);
  const groups = plan.questions.slice(1).map(({ group }) => group);
  const order = ['external', 'missing', 'business', 'data'];
  expect(groups).toEqual(groups.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)));
  expect(plan.questions.map(({ id }) => id)).toEqual(plan.questions.map((_, at) => `Q${at + 1}`));
});
