import { once } from '../once.ts';
import type { Reading } from '../reading.ts';
import { speaksOf } from './speaks-of.ts';

const lists = ['names.table-word', 'names.data-word'] as const;

/** Whether a document names the stores of tables in a word: a database, a table, a migration. */
const namesStore = once((reading: Reading) => speaksOf(reading, lists));

/**
 * Whether a document has tables, or at least speaks of such, so that a field may be a column.
 *
 * @param tables those that it names
 */
export function speaksOfTables(reading: Reading, tables: ReadonlyMap<string, string>): boolean {
  return tables.size > 0 || namesStore(reading);
}
