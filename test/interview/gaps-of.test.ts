import { expect, test } from 'vitest';
import { gapsOf } from '../../src/interview/index.ts';
import type { SlotDeclaration } from '../../src/pack/index.ts';
import { smallQuestions } from '../helpers/small-interview.ts';

const slot = (gap: string, ...paths: readonly string[]): SlotDeclaration => ({
  id: gap,
  section: 1,
  paths,
  none: '',
  gap,
});

test('the gap of a question is that of the first slot its answer speaks of', () => {
  const slots = [
    slot('first', 'decision.choice'),
    slot('both', 'decision.choice', 'decision.reasons'),
    slot('none'),
    slot('late', 'decision.reasons', 's3.steps'),
  ];
  expect([...gapsOf({ questions: smallQuestions, slots })]).toEqual([
    ['choice', 'first'],
    ['reasons', 'both'],
    ['steps', 'late'],
  ]);
});
