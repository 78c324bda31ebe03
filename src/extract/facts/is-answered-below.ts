import type { Passage } from '../outline/index.ts';
import type { Reading } from '../reading.ts';
import { answeredAt } from './answered-at.ts';

/** Whether a label below a question that a chapter asks gives its answer: "### 3. Tenants / One, or several? / **Answer:** one". */
export function isAnsweredBelow(reading: Reading, { section, line }: Passage): boolean {
  // What stands below the title is the whole note.
  return section.kind === 'heading' && section.level > 1 && answeredAt(reading)(section) > line;
}
