import type { Finding } from '../finding.ts';
import { spotOf } from '../names/stretches.ts';
import type { Reading } from '../reading.ts';
import { fullest } from '../schemas/fullest.ts';
import { readSchemas, type Schema } from '../schemas/read-schemas.ts';
import type { TableSketch } from '../schemas/types.ts';

/**
 * What becomes of a table. A place that takes it for granted says nothing against one that lists what it holds, and "the column
 * `orders.state`" alone lists nothing: there are orders.
 */
function changeOf(schema: Schema): TableSketch['change'] {
  const told = schema.find((one) => one.change !== undefined && one.change !== 'existing');
  const listed = schema.some((one) => one.change === undefined && one.columns.length > 1);
  const holding = schema.filter((one) => one.columns.length > 0);
  const dotted = holding.length > 0 && holding.every(({ by }) => by === 'table-dot-column');
  if (dotted && schema.every((one) => one.change === undefined)) return 'changed';
  return told?.change ?? (listed ? undefined : schema.find((one) => one.change)?.change);
}

/** The tables that the solution adds, changes, drops or uses, with their columns where these are named. */
export function* tables(reading: Reading): Iterable<Finding> {
  for (const schema of readSchemas(reading)) {
    const first = fullest(schema);
    const columns = [...new Set(schema.flatMap((one) => one.columns.map((column) => column.name)))];
    const constraints = [...new Set(schema.flatMap((one) => one.constraints ?? []))];
    const indexes = [...new Set(schema.flatMap((one) => one.indexes ?? []))];
    const change = changeOf(schema);
    const purpose = schema.find((one) => one.purpose !== undefined)?.purpose;
    yield {
      kind: 'table',
      text: first.name,
      at: spotOf(first.stretch, first.offset),
      by: first.by,
      data: {
        ...(change && { change }),
        ...(columns.length > 0 && { columns }),
        ...(indexes.length > 0 && { indexes }),
        ...(constraints.length > 0 && { constraints }),
        ...(purpose !== undefined && { purpose }),
      },
    };
  }
}
