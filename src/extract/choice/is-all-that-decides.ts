import { once } from '../once.ts';
import type { Section } from '../outline/index.ts';

/** Whether a chapter holds others that each decide. */
function holdsDecisions({ children }: Section): boolean {
  return children.some(
    ({ kind, children: below }) =>
      kind === 'heading' && below.some((one) => one.kind !== 'heading' && one.roles[0] === 'decision'),
  );
}

/** Whether a section, or any below it, decides, but for one. */
function decides(section: Section, except: Section): boolean {
  const [role] = section.roles;
  if (section === except) return false;
  return role === 'decision' || role === 'proposal' || section.children.some((child) => decides(child, except));
}

function rootOf(section: Section): Section {
  return section.parent ? rootOf(section.parent) : section;
}

/** "Research tasks", and in each of its chapters a decision; "Resolved" the same, in a log of questions that decides nothing else. */
export const isAllThatDecides = once((section: Section): boolean => {
  const [role] = section.roles;
  const isLog = role === 'tasks' || (role === 'resolved' && !decides(rootOf(section), section));
  return isLog && holdsDecisions(section);
});
