import { within } from '../sections-of.ts';
import type { Section } from '../outline/index.ts';
import type { Words } from '../words.ts';

/** "Thinking out loud": so short a mark is one only where it stands alone. */
const shortMark = 3;

/** Whether a section, or one around it, is headed by what became of all that stands there: "Considered and rejected". */
export function saysLost(words: Words, section: Section): boolean {
  return within(section, ({ heading }) =>
    words.findAll('marks.rejected', heading).some(({ phrase }) => phrase.length > shortMark || phrase === heading),
  );
}
