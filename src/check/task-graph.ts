import type { PlanDocument, TaskPart } from './read/types.ts';
import { taskKey } from './task-key.ts';

/** A task with what its dependencies name. */
export interface LinkedTask {
  readonly task: TaskPart;
  /** Ids as written that are no task's. */
  readonly unknown: readonly string[];
  readonly after: readonly TaskPart[];
}

const marked = /(?<![\p{L}\p{N}_./-])(?:T-?|Task\s+)\d+(?:\.\d+)*(?![\p{L}\p{N}_])/giu;
// Without a letter, only where nothing else stands between commas: "1.1, 1.2".
const bare = /(?<=^|[,;&]\s*|\band\s+)\d+(?:\.\d+)+(?=\s*(?:$|[,;&(]|and\b))/gu;

/** Links each task to those it depends on, by id or else by name. */
export function linkTasks({ tasks }: PlanDocument): readonly LinkedTask[] {
  // Of two tasks with one id, the first has it.
  const byKey = new Map(
    tasks
      .filter(({ id }) => id !== '')
      .map((task) => [taskKey(task.id), task] as const)
      .toReversed(),
  );
  return tasks.map((task) => {
    const text = task.fields.get('dependencies')?.text ?? '';
    const ids = dependencyIds(text);
    const known = ids.flatMap((id) => byKey.get(taskKey(id)) ?? []);
    const named =
      ids.length > 0 ? [] : tasks.filter((one) => one !== task && one.name.length > 3 && isNamed(text, one.name));
    return { task, unknown: ids.filter((id) => !byKey.has(taskKey(id))), after: [...known, ...named] };
  });
}

function dependencyIds(text: string): readonly string[] {
  const numbers = /^\s*\d+(?:\s*[,;]\s*\d+)*\s*$/u.test(text) ? text.matchAll(/\d+/gu) : [];
  return [...text.matchAll(marked), ...text.matchAll(bare), ...numbers].map(([id]) => id);
}

function isNamed(text: string, name: string): boolean {
  return text.split(/[,;]/u).some((piece) => piece.trim().toLowerCase() === name.toLowerCase());
}
