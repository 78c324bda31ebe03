import { optionInCell } from '../choice/option-in-cell.ts';
import { once } from '../once.ts';
import type { Passage } from '../outline/index.ts';
import type { Reading } from '../reading.ts';

/** Whether a row stands in a table with a column for each of several options: it compares them, and is said of none. */
export function comparesOptions(reading: Reading, { cells = [] }: Passage): boolean {
  const named = new Set(cells.slice(1).flatMap(({ header }) => headerOption(reading)(header) ?? []));
  return named.size > 1;
}

// The rows of a table have the same headers.
const headerOption = once(({ words, decision }: Reading) => {
  const known = new Map<string, ReturnType<typeof optionInCell>>();
  return (header: string): ReturnType<typeof optionInCell> => {
    if (!known.has(header)) known.set(header, optionInCell(words, decision.options, header));
    return known.get(header);
  };
});
