import { inWords } from './in-words.ts';

/** A condition on a text: it begins with one of the words or phrases, as whole words, whatever their case. */
export function matchStart(phrases: readonly string[]): (value: unknown) => boolean {
  let sought: readonly string[] | undefined;
  return (value) => {
    if (typeof value !== 'string') return false;
    sought ??= phrases.map((phrase) => `${inWords(phrase.toLowerCase())} `);
    const text = `${inWords(value.toLowerCase())} `;
    return sought.some((phrase) => text.startsWith(phrase));
  };
}
