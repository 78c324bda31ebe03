import type { Section, Role } from '../outline/index.ts';
import { roleOf } from '../roles-of.ts';

const telling = new Set<Role | undefined>([
  'context',
  'problem',
  'goals',
  'scope',
  'tasks',
  'tests',
  'metrics',
  'rollout',
  'status',
]);

/** Whether a tick or a cross in a section says that something is there, was done or is missing, and weighs nothing. */
export function tellsState(section: Section): boolean {
  return telling.has(roleOf(section));
}
