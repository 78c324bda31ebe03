import { fill } from './fill.ts';
import type { Folded } from './fold-tasks.ts';
import { mergeOrigins } from './merge-origins.ts';
import { mergeStatements } from './merge-statements.ts';
import type { DraftTask, Gathering } from './types.ts';
import { viewOf } from './view-of.ts';

/** So many small tasks are one that is still PR-sized. */
const togetherAtMost = 5;

/**
 * Makes one task of several small ones that go together (the same `gather` key), five at a time. All of them are found
 * under their own keys still.
 */
export function gatherTasks({ tasks, moved }: Folded, and: string): Folded {
  const groups = new Map<string, [DraftTask, ...DraftTask[]][]>();
  for (const task of tasks) {
    if (task.gather === undefined || task.gather.key === '') continue;
    const chunks = groups.get(task.gather.key) ?? [];
    const last = chunks.at(-1);
    if (last && last.length < togetherAtMost) last.push(task);
    else chunks.push([task]);
    groups.set(task.gather.key, chunks);
  }
  const chunks = [...groups.values()].flat().filter((chunk) => chunk.length > 1);
  const firsts = new Map(chunks.map((chunk) => [chunk[0].key, chunk]));
  const others = new Map(chunks.flatMap(([first, ...rest]) => rest.map(({ key }) => [key, first.key] as const)));
  return {
    moved: new Map([...[...moved].map(([from, to]) => [from, others.get(to) ?? to] as const), ...others]),
    tasks: tasks
      .filter(({ key }) => !others.has(key))
      .map((task) => {
        const chunk = firsts.get(task.key);
        return chunk && task.gather ? together(chunk, task.gather, and) : task;
      }),
  };
}

function together(chunk: readonly [DraftTask, ...DraftTask[]], gather: Gathering, and: string): DraftTask {
  const view = viewOf({ group: chunk.flatMap(({ about }) => about ?? []) }, and);
  const files = mergeStatements(chunk.flatMap((task) => task.files ?? []));
  const state = (template: string, part: 'name' | 'purpose') => ({
    text: fill(template, view),
    origins: mergeOrigins(chunk.map((task) => task[part].origins)),
  });
  return {
    ...chunk[0],
    name: state(gather.name, 'name'),
    purpose: state(gather.purpose, 'purpose'),
    ...(files.length > 0 ? { files } : {}),
    after: [...new Set(chunk.flatMap(({ after }) => after))],
  };
}
