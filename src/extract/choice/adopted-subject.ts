import { readNumberedName } from '../options/option-name.ts';
import type { Section } from '../outline/index.ts';
import { findTitle } from '../title.ts';
import type { Words } from '../words.ts';
import { takesWhole } from './takes-whole.ts';
import type { Weighing } from './types.ts';

/** The name of the chapter that a section judges, where it is one of several: "### Filler words", and in it "Recommendation: yes". */
function chapterAround(words: Words, { parent }: Section): string | undefined {
  if (parent?.kind !== 'heading' || parent.level < 2 || parent.roles.length > 0) return undefined;
  return readNumberedName(words, parent.heading).name;
}

/** What a section's text takes that only says so: the chapter that it judges or what its document is about. Any other text as it is. */
export function adoptedSubject({ words, outline }: Weighing, section: Section, text: string): string {
  if (!takesWhole(words, text)) return text;
  return chapterAround(words, section) ?? findTitle(outline, words)?.text ?? text;
}
