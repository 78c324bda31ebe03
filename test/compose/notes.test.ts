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
