import { expect, test } from 'vitest';
import { sceneOf } from '../../src/compose/scene-of.ts';
import { answersFrom } from './answers-from.ts';

test.each([
  ['Read the file and write it', true],
  ['Set A and/or B', true],
  ['Use A AND B', true],
  ['Tell the caller as well as the log', true],
  ['Hand over the sandbox', false],
])('whether %s joins two things', (task, joint) => {
  const [subject] = sceneOf(answersFrom({ work: { tasks: [task] } }), 'and', ['and', 'as well as']).subjects(
    'work.tasks',
  );
  expect(subject?.view['text_joint']).toBe(joint);
});
