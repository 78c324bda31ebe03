import { once } from '../once.ts';
import { isAnswer } from '../outline/is-answer.ts';
import type { Passage, Section } from '../outline/index.ts';
import type { Reading } from '../reading.ts';
import { settles } from './settles.ts';

/** The line of the last answer below a section, each behind a label. */
const answeredAt = once((reading: Reading) =>
  once(
    ({ children }: Section): number =>
      children.findLast((below) => isAnswer(below) && settles(reading, below))?.line ?? 0,
  ),
);

/** Whether a label below a question that a chapter asks gives its answer: "### 3. Tenants / One, or several? / **Answer:** one". */
export function isAnsweredBelow(reading: Reading, { section, line }: Passage): boolean {
  // What stands below the title is the whole note.
  return section.kind === 'heading' && section.level > 1 && answeredAt(reading)(section) > line;
}
