import type { Section, Role } from '../outline/index.ts';

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

/** "Research tasks", and in each of its chapters a decision: what had to be found out. */
function holdsDecisions({ roles: [role], children }: Section): boolean {
  const decides = ({ kind, children: below }: Section): boolean =>
    kind === 'heading' && below.some((one) => one.kind !== 'heading' && one.roles[0] === 'decision');
  return role === 'tasks' && children.some(decides);
}

/** Whether a section stands below one that asks something smaller than the document does. */
export function isSmaller(section: Section): boolean {
  for (let at = section.parent; at; at = at.parent) if (smaller.has(at.roles[0]) && !holdsDecisions(at)) return true;
  return false;
}
