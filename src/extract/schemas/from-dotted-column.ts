import { changeOf } from '../names/change-of.ts';
import { isListed } from '../names/is-listed.ts';
import type { Stretch } from '../names/stretches.ts';
import type { Reading } from '../reading.ts';
import { describeColumn } from './describe-column.ts';
import { dottedColumns } from './dotted-columns.ts';
import type { TableSketch } from './types.ts';

/** Tables by what is called a column of theirs: "new column invoices.pdf_key (text)". */
export function* fromDottedColumn(reading: Reading, stretch: Stretch): Iterable<TableSketch> {
  const { words } = reading;
  for (const { table, name, start, end, behind } of dottedColumns(words, stretch.text)) {
    if (isListed(words, 'names.not-a-table', table)) continue;
    const change = changeOf(reading, stretch.text, start, end);
    const column = { ...describeColumn(words, name, behind, start), ...(change && { change }) };
    yield {
      name: table,
      stretch,
      offset: start,
      by: 'column-of-table',
      ...(change && change !== 'existing' && { change: 'changed' as const }),
      columns: [column],
      weight: 1,
    };
  }
}
