import { inWords } from './in-words.ts';

/** The words of a text or a name, as `inWords` tells them apart. */
export function wordsOf(text: string): readonly string[] {
  const words = inWords(text);
  return words === '' ? [] : words.split(' ');
}
