import { rolesOf } from '../roles-of.ts';
import type { Words } from '../words.ts';
import { isListed } from './is-listed.ts';

/** Whether a label says that what stands behind it is decided, or answers: "Recommendation", "Answer". */
export function leadsAnswer(words: Words, label: string): boolean {
  return rolesOf(label, words)[0] === 'decision' || isListed(words, 'option-names.answer', label);
}
