import type { Phase, Slot, Statement, Task } from '../model/index.ts';
import { mergeStatements } from './merge-statements.ts';
import type { DraftTask } from './types.ts';

/** The key of the gap that asks which files a task touches, where nothing at all says so. */
const filesGap = 'components';

/** Ordered tasks as the plan's phases, with their ids: T1.1, T1.2, ... */
export function numberTasks(
  tasks: readonly DraftTask[],
  names: readonly string[],
  notes: readonly { readonly phase: number; readonly text: Statement }[],
): readonly Phase[] {
  const places = new Map(tasks.map(({ key }, place) => [key, place]));
  const inOrder = (task: DraftTask): DraftTask => ({
    ...task,
    after: task.after.toSorted((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0)),
  });
  return names.map((name, at) => {
    const number = at + 1;
    return {
      number,
      name,
      tasks: tasks.filter(({ phase }) => phase === number).map((task, place) => numbered(inOrder(task), place + 1)),
      notes: mergeStatements(notes.filter(({ phase }) => phase === number).map(({ text }) => text)),
    };
  });
}

function numbered(task: DraftTask, place: number): Task {
  const { key, phase, name, purpose, after, owner } = task;
  const files: Slot =
    task.files && task.files.length > 0
      ? { state: 'stated', statements: task.files }
      : { state: 'unknown', question: filesGap };
  return { key, id: `T${phase}.${place}`, phase, name, purpose, files, after, owner };
}
