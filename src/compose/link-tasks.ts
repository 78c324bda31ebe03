import { assert } from '../text/index.ts';
import type { FindTasks } from './find-tasks.ts';
import type { DraftTask } from './types.ts';

/** A task about one thing does not wait for more than this many others by a pattern: so many say nothing about that thing. */
const patternAtMost = 12;

/**
 * Turns what tasks say comes before them into keys of tasks of this plan. A pattern (`build *`) takes only tasks of the
 * same or an earlier phase; a key that names a task of a later phase is a mistake of the pack. What another dependency
 * already waits for is left out, so that a list names the nearest tasks only.
 */
export function linkTasks(tasks: readonly DraftTask[], find: FindTasks): readonly DraftTask[] {
  const linked = new Map(tasks.map((task) => [task.key, new Set(before(task, find))]));
  chainSteps(tasks, linked, find);
  return tasks.map((task) => {
    const direct = linked.get(task.key) ?? new Set<string>();
    const implied = new Set([...direct].flatMap((key) => [...(linked.get(key) ?? [])]));
    return { ...task, after: [...direct].filter((key) => !implied.has(key)) };
  });
}

/** A list of more steps than this tells no order that anybody keeps. */
const stepsAtMost = 300;

/** What stands before the key of the step that comes before: it counts unless that step waits for this one already. */
const stepMark = '?';

/** Lets each step wait for the one before it, whatever that has become. */
function chainSteps(tasks: readonly DraftTask[], linked: ReadonlyMap<string, Set<string>>, find: FindTasks): void {
  const steps = tasks.filter(({ after }) => after.some((pattern) => pattern.startsWith(stepMark)));
  if (steps.length > stepsAtMost) return;
  for (const { key, phase, after } of steps)
    for (const pattern of after) {
      if (!pattern.startsWith(stepMark)) continue;
      for (const step of find(pattern))
        if (step.phase <= phase && !waitsFor(step.key, key, linked)) linked.get(key)?.add(step.key);
    }
}

/** Whether a task is another one, or waits for it by some way. */
function waitsFor(task: string, other: string, linked: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  const seen = new Set([task]);
  for (const key of seen) {
    if (key === other) return true;
    for (const next of linked.get(key) ?? []) seen.add(next);
  }
  return false;
}

function before(task: DraftTask, find: FindTasks): readonly string[] {
  const single = task.about !== undefined || task.item !== undefined;
  return task.after.flatMap((pattern) => {
    if (pattern.startsWith(stepMark)) return [];
    const loose = pattern.endsWith('*') || pattern.includes('~');
    const found = find(pattern);
    if (loose && single && found.length > patternAtMost) return [];
    const others = found.filter((other) => other.key !== task.key);
    const later = others.find((other) => other.phase > task.phase);
    assert(loose || !later, `task "${task.key}" of phase ${task.phase} depends on "${later?.key}" of a later phase`);
    return others.filter((other) => other.phase <= task.phase).map((other) => other.key);
  });
}
