import { spacedWords } from '../../text/index.ts';
import type { Words } from '../words.ts';

/** In words: what is longer speaks of something beside the option. */
const longest = 6;

/** Whether what stands in brackets behind an option's name chooses it: "(my pick)", "(preliminary recommendation)". */
export function isMarkAside(words: Words, text: string): boolean {
  if (spacedWords(text) > longest || !words.has('marks.aside', text)) return false;
  return !(['marks.rejected', 'marks.weak', 'sentence.negation'] as const).some((list) => words.has(list, text));
}
