import type { Section, Role } from '../outline/index.ts';
import { isAllThatDecides } from './is-all-that-decides.ts';

/** Sections in which "recommendation" or "solution" is about something smaller than the document's question. */
const smaller = new Set<Role | undefined>([
  'risks',
  'questions',
  'mitigation',
  'tasks',
  'tests',
  'future',
  'references',
  'resolved',
]);

/** "# Design questions": the whole document stands below it. */
function isTitle({ kind, level, parent }: Section): boolean {
  return kind === 'heading' && level === 1 && (parent === undefined || parent.kind === 'start');
}

/** Whether a section stands below one that asks something smaller than the document does. */
export function isSmaller(section: Section): boolean {
  for (let at = section.parent; at; at = at.parent)
    if (smaller.has(at.roles[0]) && !isTitle(at) && !isAllThatDecides(at)) return true;
  return false;
}
