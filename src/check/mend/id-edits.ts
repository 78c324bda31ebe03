import type { Edit } from '../../model/index.ts';
import { applyEdits } from '../apply-edits.ts';
import { readDocument } from '../read/read-document.ts';
import type { PlanDocument, TaskPart } from '../read/types.ts';
import { statementsIn } from '../statements-in.ts';
import { idEdit } from './id-edit.ts';

type Edits = ReadonlyMap<TaskPart, readonly Edit[]>;

/**
 * The edits that give ids to tasks that have none, and only those after which the task is read with that id and the same
 * name: where marks around a name do not close, an id before it could become a part of the name.
 */
export function idEdits(document: PlanDocument, assigned: ReadonlyMap<TaskPart, string>): Edits {
  const edits = new Map<TaskPart, readonly Edit[]>();
  for (const task of document.tasks) {
    const some = task.phase === undefined ? [] : idEdit(document.source, task, assigned.get(task) ?? '');
    if (task.id === '' && task.name !== '' && some.length > 0) edits.set(task, some);
  }
  const read = taken(document, edits, assigned);
  // In a plan whose tasks all have ids nothing is read a second time.
  if (read.size === 0) return read;
  const said = statementsIn(document.source);
  const isHarmless = (some: Edits): boolean => statementsIn(applied(document, some)) === said;
  if (isHarmless(read)) return read;
  return new Map([...read].filter((one) => isHarmless(new Map([one]))));
}

function applied({ source }: PlanDocument, edits: Edits): string {
  return applyEdits(source, [...edits.values()].flat());
}

/** Those of the edits that do what they are for, all of them made at once. */
function taken(document: PlanDocument, edits: Edits, assigned: ReadonlyMap<TaskPart, string>): Edits {
  if (edits.size === 0) return edits;
  const { tasks } = readDocument(applied(document, edits));
  if (tasks.length !== document.tasks.length) return new Map();
  const works = (task: TaskPart, at: number): boolean => {
    const after = tasks[at];
    return after !== undefined && after.id === assigned.get(task) && after.name === task.name;
  };
  const working = new Set(document.tasks.filter(works));
  return new Map([...edits].filter(([task]) => working.has(task)));
}
