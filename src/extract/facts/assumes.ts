import type { Reading } from '../reading.ts';

/**
 * Whether a sentence says that it takes something for granted: "We assume …", "As long as …". What opens with
 * "However" objects, and what asks assumes nothing.
 */
export function assumes({ words }: Reading, text: string): boolean {
  if (/[?？]$/u.test(text) || words.find('weighing.against', text)?.start === 0) return false;
  return words.has('sentence.strong-assumption', text) || words.find('sentence.as-long-as', text)?.start === 0;
}
