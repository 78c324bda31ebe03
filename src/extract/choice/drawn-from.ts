import type { Match, Words } from '../words.ts';

/** The last "…, so" of a sentence that says more before: "mobile is offline half of the time, so client-side with …". */
export function drawnFrom(words: Words, text: string): Match | undefined {
  const so = words.findAll('choice.so', text).findLast(({ start }) => /[,，;；–—-]\s*$/u.test(text.slice(0, start)));
  return so && !words.has('choice.sequel', so.phrase) ? so : undefined;
}
