import type { Role } from '../outline/index.ts';
import { rolesOf } from '../roles-of.ts';
import type { Words } from '../words.ts';

/** Longer than this, a heading's cell is a sentence and no name. */
const longest = 60;

/** Roles of columns that say something of an option. "REST" and "Schema per tenant" are names, whatever chapter they would head. */
const weighing: ReadonlySet<Role> = new Set<Role>([
  'pros',
  'cons',
  'rationale',
  'consequences',
  'risks',
  'mitigation',
  'decision',
  'questions',
  'status',
  'references',
  'tasks',
  'constraints',
  'context',
  'problem',
  'goals',
  'metrics',
]);

/** Whether a heading of a column says what stands in it, so that it is no option. */
export function isPlainColumn(words: Words, header: string): boolean {
  return (
    header === '' ||
    header.length > longest ||
    rolesOf(header, words).some((role) => weighing.has(role)) ||
    words.has('option-names.verdict-column', header) ||
    words.has('option-names.plain-column', header)
  );
}
