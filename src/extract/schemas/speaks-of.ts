import type { ListName } from '../list-name.ts';
import { stretchesOf } from '../names/stretches.ts';
import type { Reading } from '../reading.ts';

/** Whether what speaks of the solution has a phrase of one of the lists anywhere. */
export function speaksOf(reading: Reading, lists: readonly ListName[]): boolean {
  return stretchesOf(reading).some(({ text }) => lists.some((list) => reading.words.has(list, text)));
}
