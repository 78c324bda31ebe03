import type { Words } from './words.ts';
import { allMatches } from '../text/index.ts';

/** Between a count and what it counts stands a word at most: "three credible ideas". */
const between = /^\s*(?:[\p{L}-]+\s+)?$/u;
const counted = /(?<![\p{L}\p{N}.,-])[2-9](?=\s)/gu;
/** In letters: what is announced stands right behind its announcement. */
const longest = 300;

/**
 * Where the end of a text begins to count the ways that it is about: "We see three ways of ending this", "Drei Haltungen sind
 * möglich".
 */
export function countsWays(words: Words, text: string): { readonly start: number } | undefined {
  const from = Math.max(0, text.length - longest);
  const last = text.slice(from);
  const ways = words.findAll('option-names.counted-ways', last);
  if (ways.length === 0) return undefined;
  const counts = [
    ...words.findAll('option-names.several', last),
    ...allMatches(last, counted).map(({ index }) => ({ start: index, end: index + 1 })),
  ];
  const count = counts.find(({ end }) =>
    ways.some((way) => end <= way.start && between.test(last.slice(end, way.start))),
  );
  return count && { start: from + count.start };
}
