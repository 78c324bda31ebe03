import type { Words } from './words.ts';
import type { ListName } from './list-name.ts';

/** A text made ready takes many times its own memory: a longer one is looked through in stretches of this length. */
const handy = 100_000;
/** How far a stretch reaches into the one before it, so that no phrase is cut. */
const overlap = 1000;

/** Whether a phrase of a list stands anywhere in a text, however long it is. */
export function saysAnywhere(words: Words, list: ListName, text: string): boolean {
  for (let from = 0; from < text.length; from += handy)
    if (words.has(list, text.slice(Math.max(0, from - overlap), from + handy))) return true;
  return false;
}
