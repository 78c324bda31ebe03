import { once } from '../once.ts';
import { chapterOf } from '../outline/chapter-of.ts';
import type { Outline, Passage } from '../outline/index.ts';
import { nameKey } from '../options/same-name.ts';
import type { Reading } from '../reading.ts';
import { isSettledChapter } from './is-settled-chapter.ts';

/** The last heading that says what a key does, by the keys of all that hold something. */
const answeringHeadings = once(({ sections }: Outline): ReadonlyMap<string, number> => {
  const full = sections.filter(
    ({ kind, passages, children }) => kind === 'heading' && passages.length + children.length > 0,
  );
  return new Map(full.map(({ heading, line }) => [nameKey(heading), line]));
});

/**
 * Whether what stands below "Open questions" is settled there: in a chapter that has its decision behind a label, where it asks nothing
 * itself, or by a later heading that asks the same and holds the answer.
 */
export function isSettledThere(reading: Reading, passage: Passage): boolean {
  const asks = /[?？]/u.test(passage.text);
  const chapter = chapterOf(passage);
  if (!asks) return isSettledChapter(reading, chapter);
  return (answeringHeadings(reading.outline).get(nameKey(passage.text)) ?? 0) > passage.line;
}
