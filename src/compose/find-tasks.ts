import { mentionsOf } from './mentions-of.ts';
import type { Folded } from './fold-tasks.ts';
import type { DraftTask } from './types.ts';

/** Finds tasks by key (`build orders`), by the start of their keys (`build *`) or by what a text speaks of (`~text`). */
export type FindTasks = (pattern: string) => readonly DraftTask[];

/** How many of the tasks that a text speaks of are named. */
const mentionsAtMost = 3;

/** A search among the tasks of a plan. What has given way to another task is found under its own key still. */
export function findTasks({ tasks, moved }: Folded): FindTasks {
  const byKey = new Map(tasks.map((task) => [task.key, task]));
  const mentions = mentionsOf(tasks.filter(({ phase }) => phase === 2));
  const byStart = new Map<string, readonly DraftTask[]>();
  return (pattern) => {
    // A name of a document may end with a star too, so that a key as it stands comes first.
    const task = byKey.get(moved.get(pattern) ?? pattern);
    if (task) return [task];
    if (pattern.startsWith('~')) {
      return mentions(pattern)
        .slice(0, mentionsAtMost)
        .map(({ task }) => task);
    }
    if (!pattern.endsWith('*')) return [];
    const start = pattern.slice(0, -1);
    const found = byStart.get(start) ?? tasks.filter(({ key }) => key.startsWith(start));
    byStart.set(start, found);
    return found;
  };
}
