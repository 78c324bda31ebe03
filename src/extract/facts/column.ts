import type { Finding } from '../finding.ts';
import type { FactValue } from '../../model/index.ts';
import { spotOf, stretchesOf } from '../names/stretches.ts';
import type { Reading } from '../reading.ts';
import { columnsInProse } from '../schemas/columns-in-prose.ts';
import { fullest } from '../schemas/fullest.ts';
import { nameKey } from '../schemas/name-key.ts';
import { readSchemas } from '../schemas/read-schemas.ts';

type Parts = Record<string, FactValue>;

function* described(reading: Reading): Iterable<Finding> {
  for (const schema of readSchemas(reading)) {
    const { name: table } = fullest(schema);
    for (const { stretch, by, columns, change: ofTable } of schema) {
      for (const { name, offset, ...parts } of columns) {
        const change = parts.change ?? (ofTable === 'new' || ofTable === 'removed' ? ofTable : undefined);
        yield {
          kind: 'column',
          text: name,
          at: spotOf(stretch, offset),
          by,
          data: { table, ...parts, ...(change && { change }) },
        };
      }
    }
  }
}

function* inProse(reading: Reading): Iterable<Finding> {
  const names = readSchemas(reading).map((schema) => fullest(schema).name);
  const tables = new Map(names.map((name) => [nameKey(name.split('.').at(-1) ?? name), name]));
  for (const stretch of stretchesOf(reading)) {
    if (stretch.form === 'code') continue;
    for (const { name, start, by, table, change, key } of columnsInProse(reading, stretch, tables)) {
      yield {
        kind: 'column',
        text: name,
        at: spotOf(stretch, start),
        by,
        data: {
          ...(table !== undefined && { table }),
          ...(change !== undefined && { change }),
          ...(key !== undefined && { [key === 'index' ? 'indexed' : 'unique']: true }),
        },
      };
    }
  }
}

/** What a later place says of a column, but not that it takes it for granted. */
function withoutGrant({ change, ...rest }: Parts): Parts {
  return { ...rest, ...(change !== undefined && change !== 'existing' && { change }) };
}

/** The columns of the solution's tables, each once, with all that is said of it. What says most of it comes first. */
export function* columns(reading: Reading): Iterable<Finding> {
  const byKey = new Map<string, Finding & { data: Parts }>();
  for (const finding of [...described(reading), ...inProse(reading)]) {
    const table = finding.data?.['table'];
    const key = `${typeof table === 'string' ? nameKey(table) : ''}.${nameKey(finding.text)}`;
    const same = byKey.get(key);
    if (same) same.data = { ...withoutGrant(finding.data ?? {}), ...same.data };
    else byKey.set(key, { ...finding, data: { ...finding.data } });
  }
  const owned = new Set(
    [...byKey.keys()].filter((key) => !key.startsWith('.')).map((key) => key.slice(key.indexOf('.'))),
  );
  for (const [key, finding] of byKey) if (!key.startsWith('.') || !owned.has(key)) yield finding;
}
