import { wordsOf } from './words-of.ts';

/**
 * A condition on a text or a list of texts: one of the words or phrases stands in it, as whole words, whatever their
 * case. Takes time in step with the text's length.
 */
export function matchWords(phrases: readonly string[]): (value: unknown) => boolean {
  const sought = phrases.map(padded);
  return (value) => {
    if (typeof value !== 'string') return false;
    const text = padded(value);
    return sought.some((phrase) => text.includes(phrase));
  };
}

function padded(text: string): string {
  return ` ${wordsOf(text).join(' ')} `;
}
