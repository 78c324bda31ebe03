import { mentionsOf } from './mentions-of.ts';
import { mergeOrigins } from './merge-origins.ts';
import type { DraftTask } from './types.ts';
import { wordsOf } from './words-of.ts';

/** How many words beside the other task's name a yielding task may have: "Create the orders table" has three. */
const wordsBeside = 3;

/** Tasks, and under which key each task that has given way is found now. */
export interface Folded {
  readonly tasks: readonly DraftTask[];
  readonly moved: ReadonlyMap<string, string>;
}

/**
 * Lets the tasks that yield give way to those about the same thing, which take over their origins. A yielding task that
 * says more than the name of that thing stays: nothing that somebody wrote gets lost.
 */
export function foldTasks(tasks: readonly DraftTask[]): Folded {
  const firm = tasks.filter((task) => !task.yields);
  const mentions = mentionsOf(firm);
  const claimed = new Map(
    firm.flatMap((task) => (task.files ?? []).map((file) => [file.text, task] as const)).toReversed(),
  );
  const moved = new Map<string, string>();
  const taken = new Map<string, DraftTask[]>();
  for (const task of tasks.filter(({ yields }) => yields)) {
    const own = claimed.get(`\`${task.about ?? ''}\``);
    const size = wordsOf(task.name.text).length;
    const target = own ?? mentions(task.name.text).find(({ words }) => size - words <= wordsBeside)?.task;
    if (target === undefined) continue;
    moved.set(task.key, target.key);
    taken.set(target.key, [...(taken.get(target.key) ?? []), task]);
  }
  return {
    moved,
    tasks: tasks.filter(({ key }) => !moved.has(key)).map((task) => take(task, taken.get(task.key) ?? [])),
  };
}

function take(task: DraftTask, others: readonly DraftTask[]): DraftTask {
  if (others.length === 0) return task;
  const origins = mergeOrigins([task.purpose.origins, ...others.map(({ purpose }) => purpose.origins)]);
  return { ...task, purpose: { text: task.purpose.text, origins } };
}
