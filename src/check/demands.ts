import { contractWords } from './contract-words.ts';

/** A thing that a plan must speak of. */
export interface Demand {
  readonly id: string;
  /** As the specification names it. */
  readonly label: string;
  readonly says: readonly string[];
  /** Of demands that are told together, as the columns and indexes of a table are: what they share. */
  readonly kin?: string;
}

/**
 * Reads a table of demands as `contract.ts` has them: its name on the first line, by which words in other languages are found,
 * then `id | as the specification names it | phrases of word stems`, and what a demand is told together with.
 */
export function demands(table: string): readonly Demand[] {
  const [name = '', ...lines] = table.trim().split('\n');
  const rows = lines.map((line) => line.split('|').map((cell) => cell.trim()));
  return rows.flatMap(([id, label, says, kin]) => {
    if (id === undefined || label === undefined || says === undefined) return [];
    const foreign = contractWords.get(`${name.replace(':', '')}.${id}`) ?? [];
    return [{ id, label, says: [...says.split(', '), ...foreign], ...(kin !== undefined && { kin }) }];
  });
}
