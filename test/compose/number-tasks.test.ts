import { expect, test } from 'vitest';
import { numberTasks } from '../../src/compose/number-tasks.ts';
import type { DraftTask } from '../../src/compose/types.ts';

const said = (text: string) => ({ text, origins: [] });
const task = (key: string, phase: number, more: Partial<DraftTask> = {}): DraftTask => ({
  key,
  phase,
  name: said(key),
  purpose: said(`why ${key}`),
  owner: 'coder',
  after: [],
  yields: false,
  ...more,
});

test('tasks are numbered in their phases, with what they wait for in the order of the plan', () => {
  const tasks = [
    task('a', 1, { files: [said('`a.ts`')] }),
    task('b', 2, { files: [] }),
    task('c', 1),
    task('d', 2, { after: ['gone', 'b', 'c', 'a'] }),
    task('lost', 3),
  ];
  const notes = [
    { phase: 2, text: said('Stay.') },
    { phase: 1, text: said('Go.') },
    { phase: 2, text: said('Stay.') },
  ];
  const open = { state: 'unknown', question: 'components' };
  const rest = (key: string) => ({ key, name: said(key), purpose: said(`why ${key}`), owner: 'coder' });
  expect(numberTasks(tasks, ['Start', 'End'], notes)).toEqual([
    {
      number: 1,
      name: 'Start',
      tasks: [
        { ...rest('a'), id: 'T1.1', phase: 1, files: { state: 'stated', statements: [said('`a.ts`')] }, after: [] },
        { ...rest('c'), id: 'T1.2', phase: 1, files: open, after: [] },
      ],
      notes: [said('Go.')],
    },
    {
      number: 2,
      name: 'End',
      tasks: [
        { ...rest('b'), id: 'T2.1', phase: 2, files: open, after: [] },
        { ...rest('d'), id: 'T2.2', phase: 2, files: open, after: ['gone', 'a', 'b', 'c'] },
      ],
      notes: [said('Stay.')],
    },
  ]);
});
