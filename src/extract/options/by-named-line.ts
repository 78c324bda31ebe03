import type { Outline } from '../outline/index.ts';
import type { Words } from '../words.ts';
import { namedLines } from './named-lines.ts';
import type { Option } from './types.ts';

/** "Alternatives rejected: a global lock (blocks all), stops by event (in no order)": names behind a label, parted by commas. */
export function optionsByNamedLine(outline: Outline, words: Words): Iterable<Option> {
  return namedLines(outline, words, false);
}
