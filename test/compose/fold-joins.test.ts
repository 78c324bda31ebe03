import { expect, test } from 'vitest';
import { foldTasks } from '../../src/compose/fold-tasks.ts';
import type { DraftTask } from '../../src/compose/types.ts';

const said = (text: string) => ({ text, origins: [] });

function task(key: string, more: Partial<DraftTask> = {}): DraftTask {
  return {
    key,
    phase: 5,
    name: said(key),
    purpose: said(`Do ${key}.`),
    owner: 'devops',
    after: [],
    yields: false,
    ...more,
  };
}

const step = task('Fill in the numbers', {
  yields: true,
  item: 'Fill in the numbers',
  note: said('Fill in the numbers.'),
  joins: 'backfill run',
  after: ['deploy', '?item Add the column'],
});

test('a step gives way to the task that its rule names, which says what the step says and waits for what it waits for', () => {
  const { tasks, moved } = foldTasks([task('backfill run'), step], 'noted');
  expect(tasks.map(({ key, purpose, after }) => [key, purpose.text, after])).toEqual([
    ['backfill run', 'Do backfill run; noted: Fill in the numbers.', ['?item Add the column']],
  ]);
  expect([...moved]).toEqual([['Fill in the numbers', 'backfill run']]);
});

test('it stays where the plan has no such task', () => {
  expect(foldTasks([task('deploy'), step], 'noted').tasks.map(({ key }) => key)).toEqual([
    'deploy',
    'Fill in the numbers',
  ]);
});
