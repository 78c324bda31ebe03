import type { Words } from '../words.ts';

/** Whether the text as a whole is a phrase of the list. */
export function isListed(words: Words, list: string, text = ''): boolean {
  const match = words.find(list, text);
  return match !== undefined && match.start === 0 && match.end === text.length;
}
