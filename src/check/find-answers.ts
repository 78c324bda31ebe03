import type { Demand } from './contract.ts';
import { labelSays } from './label-says.ts';
import type { Part } from './read/types.ts';

/** The parts whose label answers a demand, the outermost of those within each other. */
export function findAnswers(parts: readonly Part[], demand: Pick<Demand, 'says'>): readonly Part[] {
  return parts.flatMap((part) => (labelSays(part.label, demand) ? [part] : findAnswers(part.parts, demand)));
}
