import { isListed } from '../names/is-listed.ts';
import type { Words } from '../words.ts';

/** What a sentence or a part of one begins behind. */
const begins = /(?:^|[.!?:;。！？]\s+|\n\s*(?:[-*+]\s+)?)["'“‘«(*]*$/u;

/** Lists of words that choose, which may begin as a name does: "Go with Rust". */
const choosing = ['choice.strong', 'choice.before', 'choice.light', 'option-names.idle'] as const;

/**
 * Whether the short name of an option stands for it at some place of a text. One that is a word as well does where it is written
 * in the same way: "go on" and "Go with Rust" take no Go.
 */
export function isWrittenAt(words: Words, text: string, name: string, start: number): boolean {
  const found = text.slice(start, start + name.length);
  const capital = name.charAt(0).toUpperCase() + name.slice(1);
  const isFirst = begins.test(text.slice(0, start));
  const isSo = found === name || (found === capital && isFirst);
  if (!isSo && isListed(words, 'names.not-a-name', name.toLowerCase())) return false;
  // "Use Go for all jobs" is no "go for".
  return !isFirst || !choosing.some((list) => words.findAll(list, text).some((one) => one.start === start));
}
