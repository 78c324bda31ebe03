import { wordsOf } from './words-of.ts';

/**
 * A condition on a text or a list of texts: one of the words or phrases stands in it, as whole words, whatever their
 * case. Takes time in step with the text's length.
 */
export function matchWords(phrases: readonly string[]): (value: unknown) => boolean {
  const sought = phrases.map((phrase) => ` ${wordsOf(phrase.toLowerCase()).join(' ')} `);
  return (value) => {
    if (typeof value !== 'string') return false;
    // `WebSockets` is a word of its own as well as two words.
    const text = ` ${wordsOf(value).join(' ')} | ${wordsOf(value.toLowerCase()).join(' ')} `;
    return sought.some((phrase) => text.includes(phrase));
  };
}
