import type { Words } from '../words.ts';

/** Between a tool and what it can be told stand a word such as "with" and a count: "a script |with two |options". */
const between = /^\s+\p{L}{2,8}\s+(?:[\p{L}\d]+\s+){0,2}$/u;

/** Whether a sentence speaks of what a tool can be told, which are no ways to choose from: "a script with two options:". */
export function areSettings(words: Words, sentence: string): boolean {
  const tools = words.findAll('option-names.tool', sentence);
  return words
    .findAll('headings.options', sentence)
    .some(({ start }) => tools.some(({ end }) => end < start && between.test(sentence.slice(end, start))));
}
