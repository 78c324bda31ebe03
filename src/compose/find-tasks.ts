import type { Folded } from './fold-tasks.ts';
import { nameSearch } from './name-search.ts';
import { prefixSearch } from './prefix-search.ts';
import type { DraftTask } from './types.ts';

/**
 * Finds tasks by key (`build orders`), by the start of their keys (`build *`), or by what a text speaks of: `~text` any
 * task of phase 2, `build ~text` those whose key starts with `build `. `phase 2` is every task of that phase. Behind `?` stands a
 * key and nothing else.
 */
export type FindTasks = (pattern: string) => readonly DraftTask[];

/** How many of the tasks that a text speaks of are named. */
const mentionsAtMost = 3;

/** A search among the tasks of a plan. What has given way to another task is found under its own key still. */
export function findTasks({ tasks, moved }: Folded): FindTasks {
  const byKey = new Map(tasks.map((task) => [task.key, task]));
  const core = tasks.filter(({ phase }) => phase === 2);
  const mentions = nameSearch(core, ({ about }) => about ?? '');
  const byStart = new Map<string, readonly DraftTask[]>();
  const search = prefixSearch(tasks);
  const startingWith = (start: string) => {
    const found = byStart.get(start) ?? search(start);
    byStart.set(start, found);
    return found;
  };
  return (pattern) => {
    // A name of a document may hold a star too, so that a key as it stands comes first.
    const key = pattern.replace(/^\?/u, '');
    const task = byKey.get(moved.get(key) ?? key);
    if (task) return [task];
    if (key !== pattern) return [];
    const phase = /^phase (\d)$/u.exec(pattern)?.[1];
    if (phase !== undefined) return tasks.filter((each) => each.phase === Number(phase));
    const text = pattern.indexOf('~');
    if (text !== -1) {
      const start = pattern.slice(0, text);
      const named = mentions(pattern.slice(text)).map(({ thing }) => thing);
      return named.filter(({ key }) => key.startsWith(start)).slice(0, mentionsAtMost);
    }
    return pattern.endsWith('*') ? startingWith(pattern.slice(0, -1)) : [];
  };
}
