import type { Words } from '../words.ts';
import { sendsAsking } from './sends-asking.ts';

/** Whether a sentence says of itself that something is undecided, or who is to be asked: "Not clear yet who pays". */
export function leavesOpen(words: Words, text: string): boolean {
  return words.has('sentence.strong-question', text) || sendsAsking(words, text);
}
