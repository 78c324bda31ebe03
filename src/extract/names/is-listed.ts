import type { Words } from '../words.ts';
import type { ListName } from '../list-name.ts';

/** Whether the text as a whole is a phrase of the list. */
export function isListed(words: Words, list: ListName, text = ''): boolean {
  const match = words.find(list, text);
  return match !== undefined && match.start === 0 && match.end === text.length;
}
