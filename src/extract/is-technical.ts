import type { Lexicon } from '../pack/index.ts';

/** A lexicon without marks of its own (file names, products) belongs to every language. */
export function isTechnical({ words }: Lexicon): boolean {
  return !('language-marks' in words);
}
