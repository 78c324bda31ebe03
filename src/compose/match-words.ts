import { recent } from '../text/index.ts';
import { inWords } from './in-words.ts';

/** A text as its words are looked for. `WebSockets` is a word of its own as well as two words. */
const spaced = recent((text) => ` ${inWords(text)} | ${inWords(text.toLowerCase())} `);

/**
 * A condition on a text or a list of texts: one of the words or phrases stands in it, as whole words, whatever their
 * case. Takes time in step with the text's length.
 */
export function matchWords(phrases: readonly string[]): (value: unknown) => boolean {
  // Many conditions are never asked.
  let sought: readonly string[] | undefined;
  return (value) => {
    if (typeof value !== 'string') return false;
    sought ??= phrases.map((phrase) => ` ${inWords(phrase.toLowerCase())} `);
    const text = spaced(value);
    return sought.some((phrase) => text.includes(phrase));
  };
}
