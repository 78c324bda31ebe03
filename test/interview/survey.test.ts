import { expect, test } from 'vitest';
import { startInterview, survey } from '../../src/interview/index.ts';
import type { Answer } from '../../src/model/index.ts';
import { smallGaps, smallQuestions } from '../helpers/small-interview.ts';

const items = (...texts: string[]): Answer => ({ type: 'items', value: texts.map((text) => ({ text })) });
const text = (value: string): Answer => ({ type: 'text', value: { text: value } });
const start = (answers: Record<string, Answer>) =>
  startInterview({ questions: smallQuestions, gaps: smallGaps, answers: new Map(Object.entries(answers)) });

test('what was found and what is missing, by section', () => {
  const seen = survey(
    start({ 'decision.choice': text('A'), 'decision.reasons': items('x', 'y'), 's2.events': items() }),
  );
  expect(
    seen.map(
      ({ section, standings }) =>
        `${section}: ${standings.map(({ question, state, count }) => `${question.id} ${state} ${count}`).join(', ')}`,
    ),
  ).toEqual([
    '1: choice stated 1, options unknown 0, reasons stated 2',
    '2: endpoints unknown 0, events none 0, versioning unknown 0',
    '3: steps unknown 0, window unknown 0',
  ]);
  expect(seen.map(({ answered, found, missing }) => [answered, found, missing])).toEqual([
    [2, 3, 1],
    [1, 0, 2],
    [0, 0, 2],
  ]);
});

test('sections are surveyed in their order, whatever the order of the questions', () => {
  const seen = survey(startInterview({ questions: smallQuestions.toReversed(), gaps: smallGaps, answers: new Map() }));
  expect(seen.map(({ section }) => section)).toEqual([1, 2, 3]);
});
