import type { Fact } from '../model/index.ts';
import type { Seed } from '../pack/index.ts';

/** Whether a fact is of the seed's kind and its parts hold what the seed asks for, or one of that. */
export function matchFact({ kind, where = {} }: Seed, fact: Fact): boolean {
  if (fact.kind !== kind) return false;
  return Object.entries(where).every(([part, wanted]) => {
    const held = fact.data?.[part];
    return Array.isArray(wanted) ? typeof held === 'string' && wanted.includes(held) : held === wanted;
  });
}
