import { nameKey } from '../options/same-name.ts';

/** Shorter words join others. */
const shortest = 4;

/** The words of a name or sentence that carry what it says. */
export function contentWords(text: string): readonly string[] {
  return nameKey(text)
    .split(' ')
    .filter((word) => word.length >= shortest);
}
