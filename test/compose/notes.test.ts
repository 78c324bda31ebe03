import { expect, test } from 'vitest';
import { composed, task, tasksOf } from './compose-with.ts';

test('tasks about what another task builds go into its purpose as notes, and only those that drop go unsaid', () => {
  const rules = [
    { each: 'architecture.components', adds: { tasks: [task('build {{name}}', 2)] } },
    {
      each: 'decision.details',
      adds: {
        tasks: [
          task('{{text}}', 2, { name: '{{{text}}}', yields: true, note: '{{{text}}}' }),
          task('note {{text}}', 2, { name: 'Note {{{text}}}', yields: true, note: '{{{text}}}', drops: true }),
        ],
      },
    },
  ] as const;
  const nested = {
    architecture: { components: [{ name: 'push-hub' }, { name: 'users' }] },
    decision: { details: ['The push hub keeps one stream.', 'All of the users see it at once.'] },
  };
  expect(tasksOf(composed(nested, ...rules)).map(({ name, purpose }) => [name.text, purpose.text])).toEqual([
    [
      'Do build push-hub',
      'Do it; done when build push-hub is there; decided for it: The push hub keeps one stream; The push hub keeps one stream.',
    ],
    ['Do build users', 'Do it; done when build users is there.'],
    ['All of the users see it at once', 'Do it; done when All of the users see it at once is there.'],
  ]);
});

test('files are not given to a note that is left out, nor to a step that goes elsewhere', () => {
  const rules = [
    { each: 'architecture.components', adds: { tasks: [task('build {{name}}', 2)] } },
    {
      each: 'decision.details',
      adds: { tasks: [task('{{text}}', 2, { yields: true, note: '{{{text}}}', drops: true })] },
    },
    { each: 'work.tasks', adds: { tasks: [task('item {{text}}', 2, { name: 'Do {{text}}', yields: true })] } },
    {
      each: 'work.files',
      adds: {
        tasks: [
          task('file {{path}}', 2, {
            name: 'Change {{path}}',
            yields: true,
            gather: { key: 'files', name: 'Change files', purpose: 'Do them; done.' },
          }),
        ],
      },
    },
  ] as const;
  const nested = {
    architecture: { components: [{ name: 'push-hub' }] },
    decision: { details: ['The push-hub reads src/hub.ts.', 'Nobody reads src/old.ts at night.'] },
    work: { files: [{ path: 'src/hub.ts' }, { path: 'src/old.ts' }], tasks: ['Nobody reads src/old.ts at night'] },
  };
  const names = tasksOf(composed(nested, ...rules)).map(({ name }) => name.text);
  expect(names.toSorted()).toEqual(['Change src/hub.ts', 'Do Nobody reads src/old.ts at night', 'Do build push-hub']);
});
