import type { Stretch } from './stretches.ts';
import type { Role } from '../outline/index.ts';

const before = new Set<Role>(['problem', 'context']);

/** Whether a stretch tells how things are: in a section about the problem, or right below the document's title. */
export function tellsOfToday({ section, role }: Stretch): boolean {
  if (role !== undefined) return before.has(role);
  return section.level === 1;
}
