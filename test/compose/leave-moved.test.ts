import { expect, test } from 'vitest';
import { leaveMoved } from '../../src/compose/leave-moved.ts';
import { referenceClose, referenceOpen } from '../../src/compose/reference-marks.ts';
import type { Slot } from '../../src/model/index.ts';

const moved = new Map([
  ['late drop', 'drop'],
  ['late copy', 'copy'],
]);

/** A statement that refers to tasks by their keys, as rules write it. */
const said = (text: string, ...keys: readonly string[]) => ({
  text: `${text} ${keys.map((key) => `${referenceOpen}${key}${referenceClose}`).join(', ')}`.trim(),
  origins: [],
});

/** What is left of the statements of one slot. */
function left(...statements: readonly ReturnType<typeof said>[]): readonly string[] {
  const slot = leaveMoved(new Map<string, Slot>([['order', { state: 'stated', statements }]]), moved).get('order');
  return slot?.state === 'stated' ? slot.statements.map(({ text }) => text.split(' ')[0] ?? '') : [];
}

test('what only tells of a task that has given way is left out beside what tells of the one that stands', () => {
  expect(left(said('first', 'late drop'), said('second', 'drop'))).toEqual(['second']);
});

test('it stays where nothing else tells of that task', () => {
  expect(left(said('first', 'late drop'), said('second', 'deploy'))).toEqual(['first', 'second']);
});

test('it stays where it tells of another task as well', () => {
  expect(left(said('first', 'late drop', 'verify'), said('second', 'drop'))).toEqual(['first', 'second']);
});

test('what refers to no task stays, and so does what says that there is none', () => {
  expect(left(said('first'), said('second', 'drop'))).toEqual(['first', 'second']);
  const none: Slot = { state: 'none', reason: said('none') };
  expect(leaveMoved(new Map([['order', none]]), moved).get('order')).toEqual(none);
});
