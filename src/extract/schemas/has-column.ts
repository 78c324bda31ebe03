import { once } from '../once.ts';
import type { Reading } from '../reading.ts';
import { nameKey } from './name-key.ts';
import { readSchemas } from './read-schemas.ts';

const columnsOf = once(
  (reading: Reading): ReadonlySet<string> =>
    new Set(
      readSchemas(reading).flatMap((schema) =>
        schema.flatMap(({ name: table, columns }) => columns.map(({ name }) => `${nameKey(table)}.${nameKey(name)}`)),
      ),
    ),
);

/** Whether a document calls a name the column of a table: `invoices.pdf` is no file there. */
export function hasColumn(reading: Reading, table: string, name: string): boolean {
  return columnsOf(reading).has(`${nameKey(table)}.${nameKey(name)}`);
}
