import { spacedWords } from '../../text/index.ts';
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

/** In words: of a longer head what it is for says more. */
const longestHead = 1;

/** "Effect for the provider layer": what is adopted, without what it is adopted for. */
function withoutPurpose(words: Words, title: string): string {
  const joint = words.find('choice.versus-for', title);
  const head = joint ? title.slice(0, joint.start).trim() : '';
  return head !== '' && spacedWords(head) <= longestHead && /^\p{Lu}/u.test(head) ? head : title;
}

/** What a section's text takes that only says so: the chapter that it judges or what its document is about. Any other text as it is. */
export function adoptedSubject({ words, outline }: Weighing, section: Section, text: string): string {
  if (!takesWhole(words, text)) return text;
  const title = findTitle(outline, words)?.text;
  return chapterAround(words, section) ?? (title === undefined ? text : withoutPurpose(words, title));
}
