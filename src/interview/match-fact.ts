import type { Fact } from '../model/index.ts';
import type { Seed } from '../pack/index.ts';
import { saysOneOf } from './says-one-of.ts';

/** Whether a fact is of the seed's kind, its parts hold what the seed asks for, or one of that, and its text its words. */
export function matchFact({ kind, where = {}, words }: Seed, fact: Fact): boolean {
  if (fact.kind !== kind || (words && !saysOneOf(fact.text, words))) return false;
  return Object.entries(where).every(([part, wanted]) => {
    const held = fact.data?.[part];
    return Array.isArray(wanted) ? typeof held === 'string' && wanted.includes(held) : held === wanted;
  });
}
