import type { Passage } from '../outline/index.ts';
import type { Reading } from '../reading.ts';

/** Whether a later heading answers the question of that number: "Q3 — …". */
function isTakenUp(reading: Reading, passage: Passage): boolean {
  if (passage.number === undefined) return false;
  const heading = new RegExp(String.raw`^(?:Q|F|П|P)\.?\s?${passage.number}(?!\d)`, 'iu');
  return reading.outline.sections.some((section) => section.line > passage.line && heading.test(section.raw));
}

/** Whether everything that a passage says is struck through. */
function isStruck({ node }: Passage): boolean {
  const own = 'children' in node ? node.children[0] : undefined;
  const words = own && 'children' in own && node.type === 'listItem' ? own.children : [];
  return words.find((part) => part.type !== 'text' || part.value.trim() !== '')?.type === 'delete';
}

/**
 * Whether a question is no longer open: ticked off, struck through, taken up by a heading of its own, or with its
 * answer behind it. A box that is not ticked keeps a question open even where an idea stands behind it.
 */
export function isAnswered(reading: Reading, passage: Passage): boolean {
  if (passage.checked !== undefined) return passage.checked;
  if (isStruck(passage) || isTakenUp(reading, passage)) return true;
  const after = /[?？]\s*(.+)$/u.exec(passage.text)?.[1] ?? '';
  const answer = reading.words.find('sentence.answered', after);
  return answer !== undefined && answer.start <= 2;
}
