import type { Passage } from '../outline/index.ts';
import { passagesBelow } from '../passages-below.ts';
import type { Reading } from '../reading.ts';
import { weightOf } from '../sections-of.ts';
import { sideOf } from '../side-of.ts';

/** Fewer letters than this say no more than a name. */
const shortest = 25;

/**
 * "- We could rent a second barn" among what was not taken, and below it why: the items that speak against it, each of which is a
 * reason. None where the item itself says why, or speaks of more than itself.
 *
 * @param told what is said below a line that is no item
 */
export function reasonsBelow(reading: Reading, item: Passage, told?: readonly Passage[]): readonly Passage[] {
  const { words, outline } = reading;
  const saysWhy = words.has('weighing.against', item.text) || words.has('sentence.reason', item.text);
  if (!told && (item.form !== 'item' || saysWhy || reading.sentences(item).length > 1)) return [];
  const all = told ?? passagesBelow(outline, item);
  const below = all.filter(({ form, text }) => form === 'item' && weightOf(text) >= shortest);
  const sides = below.map((one) => sideOf(reading, one)?.side);
  // Where some are marked as good or bad, the marks tell.
  return below.filter((_, at) => (sides.some(Boolean) ? sides[at] === 'bad' : true));
}
