import { once } from '../once.ts';
import type { Outline, Passage } from '../outline/index.ts';
import type { Reading } from '../reading.ts';

/** The last line of a heading "Q3 — …" for each number. */
const numberedHeadings = once(({ sections }: Outline): ReadonlyMap<string, number> => {
  const found = new Map<string, number>();
  for (const { raw, line } of sections) {
    const number = /^(?:Q|F|П|P)\.?\s?(\d+)/iu.exec(raw)?.[1];
    if (number !== undefined) found.set(number, Math.max(line, found.get(number) ?? 0));
  }
  return found;
});

/** Whether a later heading answers the question of that number: "Q3 — …". */
function isTakenUp(reading: Reading, passage: Passage): boolean {
  if (passage.number === undefined) return false;
  return (numberedHeadings(reading.outline).get(String(passage.number)) ?? 0) > passage.line;
}

/**
 * Whether a question is no longer open: ticked off, struck through, taken up by a heading of its own, or with its
 * answer behind it. A box that is not ticked keeps a question open even where an idea stands behind it.
 */
export function isAnswered(reading: Reading, passage: Passage): boolean {
  if (passage.checked !== undefined) return passage.checked;
  if (passage.struck || isTakenUp(reading, passage)) return true;
  const after = /[?？]\s*(.+)$/u.exec(passage.text)?.[1] ?? '';
  const answer = reading.words.find('sentence.answered', after);
  // "A resposta muda o modelo" speaks of the answer, and gives none.
  return answer !== undefined && answer.start <= 2 && !/\p{L}/u.test(after.slice(0, answer.start));
}
