import { stretchesOf } from '../names/stretches.ts';
import { once } from '../once.ts';
import type { Reading } from '../reading.ts';

const lists = ['names.table-word', 'names.data-word'] as const;

/** Whether a document names the stores of tables in a word: a database, a table, a migration. */
const namesStore = once((reading: Reading): boolean =>
  stretchesOf(reading).some(
    ({ role, form, text }) =>
      role === 'schema' || (form !== 'code' && lists.some((list) => reading.words.has(list, text))),
  ),
);

/**
 * Whether a document has tables, or at least speaks of such, so that a field may be a column.
 *
 * @param tables those that it names
 */
export function speaksOfTables(reading: Reading, tables: ReadonlyMap<string, string>): boolean {
  return tables.size > 0 || namesStore(reading);
}
