import { describe, expect, test } from 'vitest';
import { foldTasks } from '../../src/compose/fold-tasks.ts';
import type { DraftTask } from '../../src/compose/types.ts';
import { note, said, show, step, task } from './draft-tasks.ts';

/** A file that is a task as long as nothing else touches it. */
const file = (path: string) =>
  task(`file ${path}`, { yields: true, about: path, gather: { key: 'files', name: 'Change files', purpose: 'x' } });

describe('a task that yields', () => {
  test.each<[string, readonly DraftTask[], readonly string[]]>([
    [
      'gives way to one that brings its file',
      [task('a', { files: [said('`x.ts`'), said('`src/a.ts`')] }), file('src/a.ts')],
      ['a', 'file src/a.ts → a'],
    ],
    [
      'gives way to the first of two that bring its file',
      [task('a', { files: [said('`a.ts`')] }), task('b', { files: [said('`a.ts`')] }), file('a.ts')],
      ['a', 'b', 'file a.ts → a'],
    ],
    [
      'gives way to one about what it names, where it says little else',
      [task('a', { about: 'orders' }), step('Create the new orders')],
      ['a', 'Create the new orders → a'],
    ],
    [
      'stays where it says more',
      [task('a', { about: 'orders' }), step('Create the quite new orders')],
      ['a', 'Create the quite new orders'],
    ],
    [
      'gives way to one whose whole name it says, whatever it says besides',
      [
        task('a', { about: 'state', name: said('Drop `orders.state`') }),
        step('Migration: drop the column `state` from `orders` in the second release'),
      ],
      ['a', 'Migration: drop the column `state` from `orders` in the second release → a'],
    ],
    [
      'stays where it leaves out a word of that name',
      [
        task('a', { about: 'state', name: said('Stop using `orders.state`') }),
        step('Migration: drop the column `state` from `orders` in the second release'),
      ],
      ['a', 'Migration: drop the column `state` from `orders` in the second release'],
    ],
    [
      'stays where its name is only what it does, and its text says when',
      [
        task('a', { about: 'orders' }),
        step('drop', { name: said('Drop orders'), item: 'when all rows are copied, drop orders' }),
      ],
      ['a', 'drop'],
    ],
    [
      'gives way by its name, whatever its text goes on to say',
      [
        task('a', { about: 'orders' }),
        step('drop', { name: said('Drop old orders'), item: 'Drop old orders once all of their rows are copied' }),
      ],
      ['a', 'drop → a'],
    ],
    [
      'gives way to one that says the same with another verb',
      [task('a', { name: said('Add the nightly clean up') }), step('Write the nightly clean up')],
      ['a', 'Write the nightly clean up → a'],
    ],
    [
      'gives way to the first of two that say the same',
      [
        task('a', { name: said('Add the nightly clean up') }),
        task('b', { name: said('Run the nightly clean up') }),
        step('Write the nightly clean up'),
      ],
      ['a', 'b', 'Write the nightly clean up → a'],
    ],
    [
      'gives way to one whose name leads up to the same',
      [task('a', { name: said('Prepare: add the nightly clean up') }), step('Write the nightly clean up')],
      ['a', 'Write the nightly clean up → a'],
    ],
    [
      'gives way to a step that said the same before it',
      [step('Add the nightly clean up'), step('Write the nightly clean up')],
      ['Add the nightly clean up', 'Write the nightly clean up → Add the nightly clean up'],
    ],
    [
      'with three words is the same only with the same verb, with four with any',
      [task('a', { name: said('Add all users here') }), step('Drop all users here'), step('Drop allusers here')],
      ['a', 'Drop allusers here', 'Drop all users here → a'],
    ],
    [
      'with few words is the same only with the same verb',
      [task('a', { name: said('Add users here') }), step('Drop users here'), step('Add users here')],
      ['a', 'Drop users here', 'Add users here → a'],
    ],
    [
      'stays where it leaves out the verb of that name, however short',
      [
        task('a', { about: 'loan_log', name: said('Add the index of `loan_log`') }),
        step('Write the index of `loan_log` in the second release'),
      ],
      ['a', 'Write the index of `loan_log` in the second release'],
    ],
    [
      'is the same by whole words',
      [task('a', { name: said('Add all users here now') }), step('Drop allusers here now today')],
      ['a', 'Drop allusers here now today'],
    ],
    [
      'is found even where it stands before the other',
      [step('Create the orders'), task('a', { about: 'orders' })],
      ['a', 'Create the orders → a'],
    ],
  ])('%s', (_, tasks, expected) => {
    expect(show(...tasks)).toEqual(expected);
  });

  test.each<[string, readonly DraftTask[], readonly string[]]>([
    [
      'a step that names it',
      [file('src/hub.ts'), step('Rewrite what src/hub.ts does when nobody listens')],
      [
        'Rewrite what src/hub.ts does when nobody listens',
        'file src/hub.ts → Rewrite what src/hub.ts does when nobody listens',
      ],
    ],
    [
      'the first of two steps that name it',
      [file('src/hub.ts'), step('Rewrite what src/hub.ts does at night'), step('Test by hand what src/hub.ts says')],
      [
        'Rewrite what src/hub.ts does at night',
        'Test by hand what src/hub.ts says',
        'file src/hub.ts → Rewrite what src/hub.ts does at night',
      ],
    ],
    [
      'a step that stays, not one that has given way itself',
      [
        file('src/hub.ts'),
        task('a', { name: said('Rewrite what src/hub.ts does at night') }),
        step('Rewrite what src/hub.ts does at night'),
        step('Test by hand what src/hub.ts says'),
      ],
      [
        'a',
        'Test by hand what src/hub.ts says',
        'Rewrite what src/hub.ts does at night → a',
        'file src/hub.ts → Test by hand what src/hub.ts says',
      ],
    ],
    [
      'no step that is left out',
      [file('src/hub.ts'), step('What src/hub.ts does', { drops: true })],
      ['file src/hub.ts'],
    ],
    [
      'no step, where it is not gathered',
      [task('f', { yields: true, about: 'src/hub.ts' }), step('Rewrite what src/hub.ts does at night')],
      ['f', 'Rewrite what src/hub.ts does at night'],
    ],
    [
      'no step, where it is gathered under no key',
      [
        task('f', { yields: true, about: 'src/hub.ts', gather: { key: '', name: 'x', purpose: 'x' } }),
        step('Rewrite what src/hub.ts does at night'),
      ],
      ['f', 'Rewrite what src/hub.ts does at night'],
    ],
  ])('a file is given to %s', (_, tasks, expected) => {
    expect(show(...tasks)).toEqual(expected);
  });
});

describe('a note', () => {
  const hub = (more: Partial<DraftTask> = {}) => task('hub', { about: 'push-hub', ...more });
  const long = 'The push hub keeps one stream a person';

  test.each<[string, readonly DraftTask[], readonly string[]]>([
    ['goes to the task that it names', [hub(), note(long)], ['hub', `${long} → hub`]],
    ['goes to none of another phase', [hub({ phase: 3 }), note(long)], ['hub', long]],
    [
      'stays where it names nothing',
      [hub(), note('The whole of it is done by May')],
      ['hub', 'The whole of it is done by May'],
    ],
    ['is dropped where it names nothing', [hub(), note('The whole of it is done by May', { drops: true })], ['hub']],
    ['stays where it is no note', [hub(), step(long)], ['hub', long]],
    ['stays where it is of no item', [hub(), task(long, { yields: true, note: said(long) })], ['hub', long]],
    [
      'that names two things goes to the longer name',
      [hub(), task('cache', { about: 'order-page-cache' }), note(`${long}, the order page cache two`)],
      ['hub', 'cache', `${long}, the order page cache two → cache`],
    ],
    [
      'that names three things is about the whole',
      [
        task('a', { about: 'page-cache' }),
        task('b', { about: 'mail-hub' }),
        hub(),
        note(`${long}, page cache and mail hub`),
      ],
      ['a', 'b', 'hub', `${long}, page cache and mail hub`],
    ],
    [
      'does not mean a thing by a plain word',
      [task('a', { about: 'users' }), note('All of the users see it at once')],
      ['a', 'All of the users see it at once'],
    ],
    [
      'means it where the word is code',
      [task('a', { about: 'users' }), note('All of the `users` see it at once')],
      ['a', 'All of the `users` see it at once → a'],
    ],
    [
      'of what was dropped is not said already',
      [note('Nobody reads the old file', { drops: true }), step('Somebody reads the old file')],
      ['Somebody reads the old file'],
    ],
  ])('%s', (_, tasks, expected) => {
    expect(show(...tasks)).toEqual(expected);
  });

  test('stays where four others have gone before it', () => {
    const notes = ['one', 'two', 'three', 'four', 'five'].map((word) =>
      note(`${word} streams has the push hub for them`),
    );
    const { tasks } = foldTasks([hub(), ...notes], 'noted');
    expect(tasks.map(({ key }) => key)).toEqual(['hub', 'five streams has the push hub for them']);
    expect(tasks[0]?.purpose.text).toBe(
      'Do hub; noted: one streams has the push hub for them; two streams has the push hub for them; ' +
        'three streams has the push hub for them; four streams has the push hub for them.',
    );
  });

  test('stands behind the whole purpose, without its last stop', () => {
    const [taken] = foldTasks([hub({ purpose: said('Do v1.2 now. ') }), note(long)], 'noted').tasks;
    expect(taken?.purpose.text).toBe(`Do v1.2 now; noted: ${long}.`);
  });

  test('brings its origin, and one that has no words brings only that', () => {
    const [taken] = foldTasks([hub(), step('Create the push hub', { purpose: said('x', 4) })], 'noted').tasks;
    expect(taken?.purpose).toEqual({ text: 'Do hub.', origins: [...said('', 0).origins, ...said('', 4).origins] });
  });
});
