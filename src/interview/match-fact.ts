import type { Fact } from '../model/index.ts';
import type { Seed } from '../pack/index.ts';

/** Whether a fact is of the seed's kind and its parts are those that the seed asks for. */
export function matchFact(seed: Seed, fact: Fact): boolean {
  if (fact.kind !== seed.kind) return false;
  return Object.entries(seed.where ?? {}).every(([part, wanted]) => fact.data?.[part] === wanted);
}
