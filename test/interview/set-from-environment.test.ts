import { expect, test } from 'vitest';
import { listQuestions, setAnswer, setFromEnvironment } from '../../src/interview/index.ts';
import type { Answer } from '../../src/model/index.ts';
import { builtInPack } from '../helpers/built-in-pack.ts';

const pack = builtInPack();
const known = new Map<string, Answer>([['decision.nongoals', { type: 'items', value: [{ text: 'a', line: 2 }] }]]);

test('every question has a variable of its own', () => {
  const names = listQuestions(pack).map(({ env }) => env);
  expect(new Set(names).size).toBe(names.length);
  expect(names.every((name) => /^PLANWRIGHT_SET_[A-Z0-9_]+$/u.test(name))).toBe(true);
  expect(listQuestions(pack).find(({ path }) => path === 'architecture.dataFlow')?.env).toBe(
    'PLANWRIGHT_SET_ARCHITECTURE_DATA_FLOW',
  );
});

test.each([
  ['decision.choice', 'Lunr=small'],
  ['decision.nongoals', 'none'],
  ['decision.constraints', '[1.0, "b, c"]'],
  ['data.tables', '[{ name: users, change: new }, orders]'],
])('a variable says for %s what --set says: %s', (path, value) => {
  const env = listQuestions(pack).find((one) => one.path === path)?.env ?? '';
  const set = setFromEnvironment(known, { [env]: value, HOME: 'x', PLANWRIGHT_SET_WORK_TASKS: ' ' }, pack);
  expect(set).toEqual(setAnswer(known, `${path}=${value}`, pack));
  expect(set.answers?.get(path)).toBeDefined();
});

test.each([
  [
    'PLANWRIGHT_SET_DECISION_CHIOCE',
    'A',
    'Unexpected variable `PLANWRIGHT_SET_DECISION_CHIOCE`, did you mean `PLANWRIGHT_SET_DECISION_CHOICE`',
  ],
  [
    'PLANWRIGHT_SET_DECISION_CHOICE',
    'none',
    'Unexpected `none` at `decision.choice`, expected a text; leave it out where it is not known',
  ],
  [
    'PLANWRIGHT_SET_DATA_TABLES',
    '{ name: a, change: gone }',
    'Unexpected value at `data.tables.change`, expected one of new, changed, removed, existing',
  ],
])('%s=%s is refused', (name, value, message) => {
  const { answers, diagnostics } = setFromEnvironment(known, { [name]: value }, pack);
  expect(answers).toBeUndefined();
  expect(diagnostics.map((one) => one.message)).toEqual([message]);
  if (value !== 'A') expect(diagnostics[0]?.path).toBe(name);
});
