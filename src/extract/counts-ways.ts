import type { Match, Words } from './words.ts';

/** Between a count and what it counts stands a word at most: "three credible ideas". */
const between = /^\s*(?:[\p{L}-]+\s+)?$/u;
const counted = /(?<![\p{L}\p{N}.,-])[2-9](?=\s)/gu;

/** Where a sentence counts the ways that it is about: "We see three ways of ending this", "Drei Haltungen sind möglich". */
export function countsWays(words: Words, sentence: string): Match | undefined {
  const ways = words.findAll('option-names.counted-ways', sentence);
  if (ways.length === 0) return undefined;
  const counts = [
    ...words.findAll('option-names.several', sentence),
    ...[...sentence.matchAll(counted)].map(({ index }) => ({ start: index, end: index + 1 })),
  ];
  return ways.find((way) => counts.some(({ end }) => end <= way.start && between.test(sentence.slice(end, way.start))));
}
