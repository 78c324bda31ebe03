import type { Passage, Section } from './outline/index.ts';
import type { Reading } from './reading.ts';
import type { JudgedOption } from './standing.ts';

/** Whether a section, or one around it, passes a test. */
export function within(section: Section, test: (at: Section) => boolean): boolean {
  for (let at: Section | undefined = section; at; at = at.parent) if (test(at)) return true;
  return false;
}

/** The option in whose sections or items a passage stands, the innermost one. */
export function optionAround({ decision }: Reading, passage: Passage): JudgedOption | undefined {
  for (let at: Passage | undefined = passage; at; at = at.above) {
    const here = at;
    const own = decision.options.find((option) => option.passages.includes(here));
    if (own) return own;
  }
  for (let at: Section | undefined = passage.section; at; at = at.parent) {
    const here = at;
    const own = decision.options.find((option) => option.sections.includes(here));
    if (own) return own;
  }
  return undefined;
}

/** Scripts in which one sign says as much as several letters. */
const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/** How much a text says, in letters. */
export function weightOf(text: string): number {
  return text.length + 2 * (text.match(dense)?.length ?? 0);
}
