import type { Flat } from './flatten.ts';
import { linesWithin } from './lines-within.ts';

const box = /^\[([ xX])\]\s+(?=\S)/u;

/** A line that opens with a box although it is in no list, "[x] a cache": its words, and whether it is ticked. */
export function withoutBox(flat: Flat): Flat & { readonly checked?: boolean } {
  const [opening = '', mark] = box.exec(flat.text) ?? [];
  if (mark === undefined) return flat;
  const lines = linesWithin(flat.lines, opening.length, flat.text.length);
  return { text: flat.text.slice(opening.length), lines, checked: mark !== ' ' };
}
