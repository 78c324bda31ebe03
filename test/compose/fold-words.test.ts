import { expect, test } from 'vitest';
import { foldTasks } from '../../src/compose/fold-tasks.ts';
import type { DraftTask } from '../../src/compose/types.ts';
import { note, said, show, step, task } from './draft-tasks.ts';

test.each<[string, readonly DraftTask[], readonly string[]]>([
  [
    'gives way to one whose name it says with another small word',
    [
      task('a', { about: 'loan_log', name: said('Write the migration of `loan_log`') }),
      step('Write the Flyway migration for `loan_log`'),
    ],
    ['a', 'Write the Flyway migration for `loan_log` → a'],
  ],
  [
    'stays where the small word is part of a name',
    [
      task('a', { about: 'loan_log', name: said('Write the migration of `loan_log`') }),
      step('Write the Flyway migration for every `loan_row`'),
    ],
    ['a', 'Write the Flyway migration for every `loan_row`'],
  ],
])('a step %s', (_, tasks, shown) => {
  expect(show(...tasks)).toEqual(shown);
});

test('what a step says besides the whole name of a task goes into its purpose', () => {
  const migration = task('a', { about: 'loan_log', name: said('Write the migration of `loan_log`') });
  const { tasks } = foldTasks([migration, step('Write the Flyway migration for `loan_log`')], 'noted');
  expect(tasks.map(({ purpose }) => purpose.text)).toEqual(['Do a; noted: Write the Flyway migration for `loan_log`.']);
});

test('a note that the purpose says already is not said again', () => {
  const hub = task('hub', {
    about: 'push-hub',
    purpose: said('Do what is decided (Keep streams of push-hub open); done.'),
  });
  const { tasks } = foldTasks(
    [hub, note('Keep streams of push-hub open', { note: said('Keep streams of push-hub open') })],
    'noted',
  );
  expect(tasks.map(({ purpose }) => purpose.text)).toEqual([
    'Do what is decided (Keep streams of push-hub open); done.',
  ]);
});

test('a step that gives way leaves behind when it is done', () => {
  const step = { yields: true, name: said('Drop old orders'), item: 'when all are copied, drop old orders' };
  const { tasks } = foldTasks([task('a', { name: said('Drop old orders') }), task('b', step)], 'noted');
  expect(tasks.map(({ purpose }) => purpose.text)).toEqual(['Do a; noted: when all are copied, drop old orders.']);
});
