import type { Words } from '../words.ts';

/** What stands behind the last "…, so" of a sentence that says more before: "mobile is offline half of the time, so client-side with …". */
export function drawnPart(words: Words, text: string): string | undefined {
  const so = words.findAll('choice.so', text).findLast(({ start }) => /[,，;；–—-]\s*$/u.test(text.slice(0, start)));
  return so && !words.has('choice.sequel', so.phrase) ? text.slice(so.end).trim() : undefined;
}
