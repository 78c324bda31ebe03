import type { Stretch } from './stretches.ts';
import type { Role } from '../outline/index.ts';

const before = new Set<Role>(['problem', 'context']);

/** Whether a stretch tells how things are: in a section about the problem, or in what opens the document before its first heading. */
export function tellsOfToday({ section, role }: Stretch): boolean {
  if (role !== undefined) return before.has(role);
  return (
    section.kind === 'start' || (section.kind === 'heading' && section.parent?.kind === 'start' && section.level === 1)
  );
}
