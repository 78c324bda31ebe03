import type { Section } from '../outline/index.ts';
import { rolesOf } from '../roles-of.ts';
import type { Words } from '../words.ts';

/** So many items are a list of rules, of which none is the choice. */
const several = 3;

/**
 * Whether a section about the decision is a list of several rules or smaller decisions, so that the choice is what they
 * have in common and not the first of them.
 *
 * @param line where given, whether one of these items stands there
 */
export function holdsRules(words: Words, { roles: [role], passages }: Section, line?: number): boolean {
  const [first] = passages;
  // What a paragraph says before its list is the decision; a list of its own is the rules.
  if (role !== 'decision' || (first?.form !== 'item' && !/^[^.!?。]*[:：]$/u.test(first?.text ?? ''))) return false;
  const items = passages.filter(({ form, depth }) => form === 'item' && depth === 0);
  // Beside "The cost: …" the first item is the decision.
  if (items.some(({ lead }) => lead !== undefined && rolesOf(lead, words).length > 0)) return false;
  return items.length >= several && (line === undefined || items.some((item) => item.line === line));
}
