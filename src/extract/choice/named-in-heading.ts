import { bareName } from '../options/option-name.ts';
import { isListed } from '../names/is-listed.ts';
import type { Section } from '../outline/index.ts';
import { rolesOf } from '../roles-of.ts';
import type { Evidence, Weighing } from './types.ts';

/** "Recommended approach: nightly export": what stands behind the colon. */
export function namedInHeading({ words, options }: Weighing, section: Section): Omit<Evidence, 'by'> | undefined {
  const rest = /[:：]\s+(.{3,90})$/u.exec(section.heading) ?? /\s[–—-]\s+(.{3,90})$/u.exec(section.heading);
  // "Q: Who agreed to this?"
  if (!rest?.[1] || section.kind === 'label' || /[?？]$/u.test(rest[1])) return undefined;
  // "Decision 1: where the traits live", and below it the options: that is what is decided.
  const below = options.filter(({ sections }) => sections.some(({ parent }) => parent === section));
  if (below.length > 1) return undefined;
  // "Brainstorming: Chosen approach" heads a decision, and names none.
  if (rolesOf(rest[1], words)[0] === 'decision' && isListed(words, 'headings.decision', rest[1])) return undefined;
  return { options: [], text: bareName(words, rest[1]), line: section.line, column: section.column, weight: 8 };
}
