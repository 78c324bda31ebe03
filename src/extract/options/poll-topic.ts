import { asksWithin } from '../outline/asks-within.ts';
import type { Passage } from '../outline/index.ts';
import { sentencesIn } from '../sentences.ts';
import type { Words } from '../words.ts';
import type { Poll } from './polls-in.ts';

/** "Q3", "Q3.", "12": all that stands in front of a question, or alone. */
const counter = /^(?:\p{Lu}{1,2}[-.]?\d{0,3}|\d{1,3})\s*(?:[.:)—–-]\s*|$)/u;

/** What a chapter asks, where it lists what may be answered: its heading, or the first question below one that only counts. */
export function pollTopic(words: Words, { chapter, options: [first] }: Poll): { text: string; at?: Passage } {
  const text = chapter.heading.replace(counter, '');
  if (asksWithin(text)) return { text };
  for (const at of chapter.passages) {
    if (at.line >= (first?.line ?? 0)) break;
    const asked = sentencesIn(words, at.text).find((sentence) => asksWithin(sentence));
    if (asked !== undefined) return { text: asked, at };
  }
  return { text };
}
