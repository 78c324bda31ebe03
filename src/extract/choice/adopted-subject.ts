import { isListed } from '../names/is-listed.ts';
import { readNumberedName } from '../options/option-name.ts';
import type { Section } from '../outline/index.ts';
import { findTitle } from '../title.ts';
import type { Words } from '../words.ts';
import type { Weighing } from './types.ts';

/** "Adopt, with care", "Yes, but with a switch", "Yes for folders": whether a text takes what it stands below. */
function takesWhole(words: Words, text: string): boolean {
  const [said = ''] = text.split(/[,;:，；：]\s|\s[–—-]+\s|[.!。]\s*$/u);
  return (
    isListed(words, 'choice.adopts', said) ||
    (words.find('stance.yea', said)?.start === 0 && !words.has('choice.strong', text))
  );
}

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
