import { describe, expect, test } from 'vitest';
import { findTasks } from '../../src/compose/find-tasks.ts';
import { linkTasks } from '../../src/compose/link-tasks.ts';
import type { DraftTask } from '../../src/compose/types.ts';
import { answersFrom } from './answers-from.ts';
import { sceneOf } from '../../src/compose/scene-of.ts';

const said = (text: string) => ({ text, origins: [] });

function task(key: string, after: readonly string[] = [], phase = 2): DraftTask {
  return { key, phase, name: said(key), purpose: said(key), owner: 'coder', after, yields: true };
}

/** What each task waits for. */
function linked(
  tasks: readonly DraftTask[],
  moved: Readonly<Record<string, string>> = {},
): Readonly<Record<string, readonly string[]>> {
  const find = findTasks({ tasks, moved: new Map(Object.entries(moved)) });
  return Object.fromEntries(linkTasks(tasks, find).map(({ key, after }) => [key, after]));
}

describe('the step before', () => {
  const previous = (steps: readonly { readonly text: string; readonly step?: number }[]) =>
    sceneOf(answersFrom({ work: { tasks: steps } }), 'and')
      .subjects('work.tasks')
      .map(({ record }) => record['previous']);

  test('is the one with the number before', () => {
    expect(
      previous([
        { text: 'a', step: 1 },
        { text: 'b', step: 2 },
        { text: 'c', step: 3 },
      ]),
    ).toEqual([undefined, 'a', 'b']);
  });

  test('is none where a number is missing, or another list begins', () => {
    expect(previous([{ text: 'a', step: 1 }, { text: 'b', step: 3 }, { text: 'c' }, { text: 'd', step: 1 }])).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('a step', () => {
  test('waits for the step before', () => {
    expect(linked([task('item a'), task('item b', ['?item a', '?late a'])])).toEqual({
      'item a': [],
      'item b': ['item a'],
    });
  });

  test('waits for what that has given way to', () => {
    expect(linked([task('build a'), task('item b', ['?item a'])], { 'item a': 'build a' })['item b']).toEqual([
      'build a',
    ]);
  });

  test('does not wait for one of a later phase', () => {
    expect(linked([task('late a', [], 5), task('item b', ['?late a'])])['item b']).toEqual([]);
  });

  test('does not wait for one that waits for it', () => {
    expect(linked([task('item a', ['item b']), task('item b', ['?item a'])])).toEqual({
      'item a': ['item b'],
      'item b': [],
    });
  });

  test('is found by its whole key, whatever stands in it', () => {
    expect(linked([task('item a'), task('item b', ['?item ~a', '?item *'])])['item b']).toEqual([]);
  });
});
