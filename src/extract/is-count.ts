import { isListed } from './names/is-listed.ts';
import type { Words } from './words.ts';

const cardinals = [1, 2, 3, 4, 5].map((number) => `option-names.cardinal-${number}` as const);

/** Whether some words are no more than how many follow: "three", "3". */
export function isCount(words: Words, said: string): boolean {
  return /^\d{1,2}$/u.test(said) || cardinals.some((list) => isListed(words, list, said));
}
