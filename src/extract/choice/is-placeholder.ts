import type { Words } from '../words.ts';

/** A label in front of what is said, and signs that are no words: "**Chosen:** -- TBD --". */
const inFront = /^(?:[^:：\n]{1,24}[:：])?[^\p{L}\p{N}]*/u;

/** Whether a text only holds the place of a decision that is still to come. */
export function isPlaceholder(words: Words, text: string): boolean {
  return (
    words.find('choice.placeholder', text)?.start === 0 ||
    words.find('choice.placeholder', text.replace(inFront, ''))?.start === 0
  );
}
