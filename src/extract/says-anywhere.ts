import type { Words } from './words.ts';
import type { ListName } from './list-name.ts';

/** A text made ready takes many times its own memory: a longer one is looked through in stretches of this length. */
const handy = 100_000;
/** How far a stretch reaches into the one before it, so that no phrase is cut. */
const overlap = 1000;

/** Whether a phrase of a list stands anywhere in a text, however long it is. Stretches begin and end with lines. */
export function saysAnywhere(words: Words, list: ListName, text: string): boolean {
  for (let from = 0; ;) {
    const end = from + handy < text.length ? text.indexOf('\n', from + handy) : -1;
    if (end < 0) return words.has(list, text.slice(from));
    if (words.has(list, text.slice(from, end))) return true;
    const back = text.lastIndexOf('\n', end - overlap) + 1;
    from = back > from ? back : end;
  }
}
