import { withoutEnd } from '../../text/index.ts';
import { isListed } from '../names/is-listed.ts';
import type { Passage } from '../outline/index.ts';
import type { Words } from '../words.ts';

/** Whether an item opens with a label that says no more than that a reason follows: "Rationale: …", "Why: …". */
export function labelsReason(words: Words, { form, lead, rest }: Passage): boolean {
  if (form !== 'item' || lead === undefined || rest === '') return false;
  return isListed(words, 'headings.rationale', withoutEnd(lead, ':：.'));
}
