import { assert } from '../text/index.ts';
import { pile } from './pile.ts';
import type { DraftTask } from './types.ts';

/**
 * Tasks in an order in which each comes after those it depends on: by phase, and within a phase as they first appeared
 * wherever the dependencies leave a choice (Kahn's algorithm with the earliest ready task first). A cycle cannot be
 * ordered; it is a mistake of the pack, and the error names it.
 */
export function orderTasks(tasks: readonly DraftTask[]): readonly DraftTask[] {
  const places = [...tasks].sort((a, b) => a.phase - b.phase);
  const waiting = places.map((task) => task.after.length);
  const next = new Map<string, number[]>();
  for (const [place, task] of places.entries()) {
    for (const key of task.after) {
      const followers = next.get(key);
      if (followers) followers.push(place);
      else next.set(key, [place]);
    }
  }
  const ready = pile();
  for (const [place, count] of waiting.entries()) if (count === 0) ready.put(place);
  const ordered: DraftTask[] = [];
  for (let place = ready.take(); place !== undefined; place = ready.take()) {
    const task = places[place];
    if (task === undefined) continue;
    ordered.push(task);
    for (const follower of next.get(task.key) ?? []) {
      waiting[follower] = (waiting[follower] ?? 0) - 1;
      if (waiting[follower] === 0) ready.put(follower);
    }
  }
  const done = new Set(ordered);
  const stuck = places.filter((task) => !done.has(task));
  assert(stuck.length === 0, `tasks wait for each other: ${cycleIn(stuck)}`);
  return ordered;
}

/** The keys along one cycle among the tasks that still wait, such as `a → b → a`. */
function cycleIn(waiting: readonly DraftTask[]): string {
  const after = new Map(waiting.map((task) => [task.key, task.after] as const));
  const path: string[] = [];
  let key = waiting[0]?.key;
  while (key !== undefined && !path.includes(key)) {
    path.push(key);
    key = after.get(key)?.find((other) => after.has(other));
  }
  return [...path.slice(path.findIndex((one) => one === key)), key].join(' → ');
}
