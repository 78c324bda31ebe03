import type { Words } from '../words.ts';

/** Where a clause ends. */
const ends = /(?<=[,;，；])\s+/u;

/** A text without the clauses behind its first that deny: "A log and a release; no timer, no checking by the server." */
export function withoutDenied(words: Words, text: string): string {
  const [first = '', ...others] = text.split(ends);
  const kept = others.filter((clause) => words.find('sentence.negation', clause)?.start !== 0);
  return kept.length === others.length ? text : [first, ...kept].join(' ');
}
