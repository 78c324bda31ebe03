import { closest, distance } from 'fastest-levenshtein';

/** The known word that `word` was most likely meant to be, or undefined where none is near. */
export function didYouMean(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const best = closest(word, known);
  return distance(word, best) <= Math.max(2, Math.floor(word.length / 3)) ? best : undefined;
}
