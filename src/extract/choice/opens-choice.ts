import type { Words } from '../words.ts';

/** "Plan: go with Kafka": whether a text opens with words that lead to nothing but a choice. */
export function opensChoice(words: Words, text: string): boolean {
  return words.find('choice.opening', text)?.start === 0;
}
