import { wordsOf } from './words-of.ts';

/** A condition on a text: it begins with one of the words or phrases, as whole words, whatever their case. */
export function matchStart(phrases: readonly string[]): (value: unknown) => boolean {
  let sought: readonly string[] | undefined;
  return (value) => {
    if (typeof value !== 'string') return false;
    sought ??= phrases.map((phrase) => `${wordsOf(phrase.toLowerCase()).join(' ')} `);
    const text = `${wordsOf(value.toLowerCase()).join(' ')} `;
    return sought.some((phrase) => text.startsWith(phrase));
  };
}
