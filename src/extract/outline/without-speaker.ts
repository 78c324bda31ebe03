import type { Flat } from './flatten.ts';
import { linesWithin } from './lines-within.ts';
import { turnLength } from './turn-length.ts';

/** What is said in a turn of a talk, without who says it. */
export function withoutSpeaker(speakers: ReadonlySet<string>, flat: Flat): Flat {
  const { text, lines } = flat;
  const length = turnLength(speakers, text);
  return length === 0 ? flat : { text: text.slice(length), lines: linesWithin(lines, length, text.length) };
}
