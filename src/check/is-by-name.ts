import type { PlanDocument } from './read/types.ts';
import { linkTasks } from './task-graph.ts';

/** Whether no task of a plan has an id, and dependencies call tasks by their names instead. */
export function isByName(document: PlanDocument): boolean {
  const { tasks } = document;
  return tasks.every(({ id }) => id === '') && linkTasks(document).some(({ after }) => after.length > 0);
}
