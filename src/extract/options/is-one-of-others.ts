import type { Section } from '../outline/index.ts';
import type { Words } from '../words.ts';
import { weighsInHeading } from './weighs-in-heading.ts';

/** Whether a heading stands below "Alternatives considered", and not below one that weighs them all. */
export function isOneOfOthers(words: Words, { kind, parent }: Section): boolean {
  if (kind !== 'heading' || parent?.kind !== 'heading' || weighsInHeading(words, parent)) return false;
  return words.has('option-names.others', parent.heading);
}
