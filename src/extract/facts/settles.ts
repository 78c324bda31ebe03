import { declines } from '../choice/declines.ts';
import { asksWithin } from '../outline/asks-within.ts';
import type { Section } from '../outline/index.ts';
import type { Reading } from '../reading.ts';

/** What leaves an answer open. */
const lists = ['sentence.strong-question', 'sentence.find-out', 'sentence.asks-back', 'choice.postponed'] as const;

/** Whether an answer answers: it asks nothing back, leaves nothing open, and takes something. */
export function settles({ words }: Reading, answer: Section): boolean {
  const { passages } = answer;
  const isOpen = passages.some(({ text }) => asksWithin(text) || lists.some((list) => words.has(list, text)));
  return passages.length > 0 && !isOpen && !declines(words, answer);
}
