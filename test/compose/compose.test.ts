import { expect, test } from 'vitest';
import { compose } from '../../src/compose/index.ts';
import { answersFrom } from './answers-from.ts';
import { readPack } from './read-pack.ts';

const pack = readPack();

test('a brainstorm that decides nothing asks for the choice first', () => {
  const plan = compose(answersFrom({}), pack);
  expect(plan.questions[0]).toMatchObject({ key: 'choice', id: 'Q1' });
  expect(plan.phases[0]?.tasks.map(({ key }) => key)).toContain('choose solution');
});
