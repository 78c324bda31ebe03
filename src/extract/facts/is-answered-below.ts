import type { Passage } from '../outline/index.ts';
import type { Reading } from '../reading.ts';
import { settles } from './settles.ts';

/** Whether a label below a question that a chapter asks gives its answer: "### 3. Tenants / One, or several? / **Answer:** one". */
export function isAnsweredBelow(reading: Reading, { section, line }: Passage): boolean {
  // What stands below the title is the whole note.
  if (section.kind !== 'heading' || section.level === 1) return false;
  return section.children.some(
    (below) =>
      below.line > line &&
      (below.kind === 'label' || below.kind === 'bold') &&
      below.roles[0] === 'decision' &&
      settles(reading, below),
  );
}
