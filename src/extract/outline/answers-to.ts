import { once } from '../once.ts';
import { asksWithin } from './asks-within.ts';
import { isAnswer } from './is-answer.ts';
import type { Outline, Section } from './types.ts';

/** Fewer answers may stand below what one decision asks of itself. */
const fewest = 3;

/** The first line on which a section asks: in its heading, or in what is said below it. */
const asksAt = once(({ raw, line, passages }: Section): number =>
  asksWithin(raw) ? line : (passages.find(({ text }) => asksWithin(text))?.line ?? Infinity),
);

/**
 * In notes that ask one thing a chapter and answer it below a label ("### 3. Tenants", "One, or several?", "**Answer:**"): the
 * sections of the answers. Each settles its own question, and none is what all the others are about. Empty in other documents.
 */
export const answersTo = once(({ sections }: Outline): ReadonlySet<Section> => {
  const answers = sections.filter(
    (section) => isAnswer(section) && section.parent?.kind === 'heading' && asksAt(section.parent) < section.line,
  );
  return new Set(answers.length >= fewest ? answers : []);
});
