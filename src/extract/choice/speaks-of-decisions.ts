import { once } from '../once.ts';
import type { Outline, Role } from '../outline/index.ts';

/** Roles of headings in documents that decide something. */
const deciding = new Set<Role>([
  'decision',
  'decisions',
  'proposal',
  'options',
  'rationale',
  'consequences',
  'problem',
  'goals',
  'constraints',
  'pros',
  'cons',
  'questions',
  'status',
  'context',
  'assumptions',
  'risks',
  'nongoals',
]);
const manyHeadings = 4;

/** A page with many headings none of which has to do with a decision (a manual, say) recommends things in passing. */
export const speaksOfDecisions = once((outline: Outline): boolean => {
  const headings = outline.sections.filter((section) => section.kind === 'heading');
  return headings.length < manyHeadings || headings.some((section) => section.roles.some((role) => deciding.has(role)));
});
