import type { Passage } from '../outline/index.ts';
import type { Reading } from '../reading.ts';
import { isListed } from './is-listed.ts';

/** What a row has in the column for tasks, where its table has one. */
export function taskColumn({ words }: Reading, passage: Passage): string | undefined {
  return passage.cells?.find((cell) => isListed(words, 'headings.tasks', cell.header))?.text;
}
