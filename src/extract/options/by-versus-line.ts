import type { Outline } from '../outline/index.ts';
import type { Words } from '../words.ts';
import { namedLines } from './named-lines.ts';
import type { Option } from './types.ts';

/** "Options considered: stone slabs vs larch planks": names behind a label that are set against each other. */
export function optionsByVersusLine(outline: Outline, words: Words): Iterable<Option> {
  return namedLines(outline, words, true);
}
