import type { Role } from '../outline/index.ts';

/** Roles of headings that stand below "Options" without being one. */
export const notOptions: ReadonlySet<Role> = new Set<Role>([
  'pros',
  'cons',
  'decision',
  'decisions',
  'rationale',
  'questions',
  'risks',
  'references',
  'constraints',
  'tasks',
  'consequences',
  'context',
  'problem',
  'neutral',
  'resolved',
  'nongoals',
  'mitigation',
  'status',
]);
