import type { PlanDocument, TaskPart } from '../read/types.ts';
import { taskKey } from '../task-key.ts';
import { taskMention } from '../task-mention.ts';
import { allMatches } from '../../text/index.ts';

const mentioned = new RegExp(`(?<![\\p{L}\\p{N}_])${taskMention}`, 'giu');

/**
 * An id for each task that needs another one: it has none, one of another phase, or one that a task before it has.
 * No id is given that the plan names anywhere, be it of a task that is not there.
 */
export function assignIds({ source, tasks }: PlanDocument): ReadonlyMap<TaskPart, string> {
  const taken = new Set(allMatches(source, mentioned).map(([id]) => taskKey(id)));
  for (const { id } of tasks) taken.add(taskKey(id));
  const seen = new Set<string>();
  const counts = new Map<number, number>();
  const assigned = new Map<TaskPart, string>();
  for (const task of tasks) {
    const key = taskKey(task.id);
    const [own, ...rest] = key.split('.');
    const phase = task.phase ?? (rest.length > 0 ? Number(own) : 1);
    const count = (counts.get(phase) ?? 0) + 1;
    counts.set(phase, count);
    const isElsewhere = task.phase !== undefined && rest.length > 0 && Number(own) !== task.phase;
    if (task.id !== '' && !isElsewhere && !seen.has(key)) {
      seen.add(key);
      continue;
    }
    const kept = `${phase}.${rest.join('.')}`;
    let next = isElsewhere && !taken.has(kept) ? kept : `${phase}.${count}`;
    for (let number = count + 1; taken.has(next); number += 1) next = `${phase}.${number}`;
    taken.add(next);
    assigned.set(task, `T${next}`);
  }
  return assigned;
}
