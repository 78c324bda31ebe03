import type { ListName } from '../list-name.ts';
import type { Words } from '../words.ts';

/** Whether a phrase of the list is the last of a text. */
export function endsWith(words: Words, list: ListName, text: string): boolean {
  return words.findAll(list, text).at(-1)?.end === text.length;
}
