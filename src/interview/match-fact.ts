import type { Fact, FieldValue } from '../model/index.ts';
import type { Seed } from '../pack/index.ts';
import { saysOneOf } from './says-one-of.ts';

function holds(fact: Fact, part: string, wanted: FieldValue): boolean {
  const held = fact.data?.[part];
  return Array.isArray(wanted) ? typeof held === 'string' && wanted.includes(held) : held === wanted;
}

/**
 * Whether a fact is of the seed's kind, its parts hold what the seed asks for, or one of that, and nothing of what it
 * does not want, and its text its words.
 */
export function matchFact({ kind, where = {}, unless = {}, words }: Seed, fact: Fact): boolean {
  if (fact.kind !== kind || (words && !saysOneOf(fact.text, words))) return false;
  return (
    Object.entries(where).every(([part, wanted]) => holds(fact, part, wanted)) &&
    !Object.entries(unless).some(([part, unwanted]) => holds(fact, part, unwanted))
  );
}
