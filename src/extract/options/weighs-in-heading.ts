import type { Section } from '../outline/index.ts';
import type { Words } from '../words.ts';

/** Whether a heading says that pros as well as cons stand below it: "Pros and cons of the options". */
export function weighsInHeading(words: Words, { heading }: Section): boolean {
  return words.has('headings.pros', heading) && words.has('headings.cons', heading);
}
