import { once } from '../once.ts';
import type { Outline, Section } from '../outline/index.ts';
import type { Words } from '../words.ts';
import { weighsInHeading } from './weighs-in-heading.ts';

/** The line of the first item under "Options". */
const firstListed = once(
  ({ passages }: Outline): number =>
    passages.find(({ form, section }) => form === 'item' && section.roles[0] === 'options')?.line ?? Infinity,
);

/** "Pros and cons of the options" speaks of options that a list named before. */
export function isDetail(words: Words, section: Section, outline: Outline): boolean {
  return weighsInHeading(words, section) && firstListed(outline) < section.line;
}
