import { didYouMean } from '../text/index.ts';

/** The tail of a message about an unknown word: which known one was meant, or nothing where none is near. */
export function suggest(word: string, known: readonly string[]): string {
  const near = didYouMean(word, known);
  return near === undefined ? '' : `, did you mean \`${near}\``;
}
