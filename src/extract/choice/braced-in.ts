import type { Match, Words } from '../words.ts';

const denying = ['choice.nothing', 'sentence.negation'] as const;

/**
 * "Wir haben |das kleine Brett| gewählt": the words that open a sentence whose verb stands at its end, where that verb chooses and
 * something stands between.
 */
export function bracedIn(words: Words, text: string): Match | undefined {
  const close = words.findAll('choice.brace-close', text).find(({ end }) => /^\s*(?:[.,;:!]|$)/u.test(text.slice(end)));
  if (!close) return undefined;
  const open = words.findAll('choice.brace-open', text).findLast(({ end }) => end < close.start);
  // "Wir haben noch nichts gewählt"
  const denies = open && denying.some((list) => words.has(list, text.slice(open.end, close.start)));
  return denies ? undefined : open;
}
