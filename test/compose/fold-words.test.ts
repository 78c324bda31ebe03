import { expect, test } from 'vitest';
import { foldTasks } from '../../src/compose/fold-tasks.ts';
import type { DraftTask } from '../../src/compose/types.ts';

const said = (text: string, line = 0) => ({ text, origins: [{ from: 'brainstorm', line, path: 'a.b' } as const] });

/** A task that stands, called after its key. */
function task(key: string, more: Partial<DraftTask> = {}): DraftTask {
  const name = said(key);
  return { key, phase: 2, name, purpose: said(`Do ${key}.`), owner: 'coder', after: [], yields: false, ...more };
}

/** A step that somebody wrote: it gives way, and speaks of what is named in it. */
const step = (text: string, more: Partial<DraftTask> = {}) => task(text, { yields: true, item: text, ...more });
const note = (text: string, more: Partial<DraftTask> = {}) => step(text, { note: said(`${text}.`, 7), ...more });
/** What became of tasks: those that stay, then which gave way to which. */
function show(...tasks: readonly DraftTask[]): readonly string[] {
  const { tasks: kept, moved } = foldTasks(tasks, 'noted');
  return [...kept.map(({ key }) => key), ...[...moved].map(([from, to]) => `${from} → ${to}`)];
}

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
