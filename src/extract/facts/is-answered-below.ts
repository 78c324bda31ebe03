import { once } from '../once.ts';
import type { Outline, Passage } from '../outline/index.ts';
import type { Reading } from '../reading.ts';
import { answeredAt } from './answered-at.ts';

/** "Q. How many are there?", "A. Hundreds.": a letter for who asks, and another for who answers. */
const asks = /^(\p{Lu})[.:)]?\s.*[?？]/u;
const answers = /^(\p{Lu})[.:)]\s/u;
/** Between a question and its answer more may be said of what is asked. */
const nearest = 2;

/** "A. Who pays?", "B. The rest": letters that follow each other count; but for those of "Question" and "Réponse". */
function areCounted(asker: string, answer: string): boolean {
  return asker !== 'Q' && answer.charCodeAt(0) === asker.charCodeAt(0) + 1;
}

/** The passages that ask behind a letter and are answered behind another one soon after. */
const answeredNext = once(({ passages }: Outline): ReadonlySet<Passage> => {
  const found = passages.filter((passage, at) => {
    const asker = asks.exec(passage.text)?.[1];
    if (asker === undefined) return false;
    const behind = passages.slice(at + 1, at + 1 + nearest).find(({ text }) => answers.test(text));
    const answer = behind === undefined || asks.test(behind.text) ? undefined : answers.exec(behind.text)?.[1];
    return answer !== undefined && answer !== asker && !areCounted(asker, answer);
  });
  return new Set(found);
});

/**
 * Whether a label below a question that a chapter asks gives its answer: "### 3. Tenants / One, or several? / **Answer:** one"; or
 * the next passage does, as in notes of what was asked: "Q. How many? / A. Hundreds."
 */
export function isAnsweredBelow(reading: Reading, passage: Passage): boolean {
  if (answeredNext(reading.outline).has(passage)) return true;
  const { section, line } = passage;
  // What stands below the title is the whole note.
  return section.kind === 'heading' && section.level > 1 && answeredAt(reading)(section) > line;
}
