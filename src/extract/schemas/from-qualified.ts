import { isListed } from '../names/is-listed.ts';
import { type Stretch, stretchesOf } from '../names/stretches.ts';
import { once } from '../once.ts';
import type { Reading } from '../reading.ts';
import type { TableSketch } from './types.ts';

const qualified = /^([a-z][a-z0-9_]*)\.([a-z][a-z0-9_]*)(?:\s?\([^()]{2,200}\))?$/u;
/** So many tables of one schema show that what stands before the dot is one. */
const least = 2;

/** The schema and table that a span of code names: `shop.orders`, `shop.orders(id, state)`. Tables are named in the plural. */
function partsIn({ words }: Reading, code: string): readonly [string, string] | undefined {
  const [, schema = '', table = ''] = qualified.exec(code) ?? [];
  if (schema === '' || !/s$/u.test(table) || isListed(words, 'technical.extensions', table)) return undefined;
  return [schema, table];
}

/** The schemas with several tables in code marks, in a document that speaks of data. */
const schemasOf = once((reading: Reading): ReadonlySet<string> => {
  const { words } = reading;
  const tables = new Map<string, Set<string>>();
  let data = false;
  for (const { text, codes } of stretchesOf(reading)) {
    data ||= (['names.table-word', 'names.model-word'] as const).some((list) => words.has(list, text));
    for (const code of codes) {
      const [schema, table] = partsIn(reading, code.text) ?? [];
      if (schema !== undefined && table !== undefined)
        tables.set(schema, (tables.get(schema) ?? new Set()).add(table));
    }
  }
  // `desk.types` and `desk.rules` are modules of a program.
  const holds = (all: ReadonlySet<string>): boolean =>
    all.size >= least && ![...all].some((table) => isListed(words, 'technical.module-names', table));
  return new Set(data ? [...tables].filter(([, all]) => holds(all)).map(([schema]) => schema) : []);
});

/** Tables named with the schema that they are in, where it has several: `shop.orders` and `shop.refunds`. */
export function* fromQualified(reading: Reading, stretch: Stretch): Iterable<TableSketch> {
  for (const { text, start } of stretch.codes) {
    const parts = partsIn(reading, text);
    if (parts && schemasOf(reading).has(parts[0]))
      yield { name: parts.join('.'), stretch, offset: start, by: 'schema-dot-table', columns: [], weight: 1 };
  }
}
