import { stretchesOf } from '../names/stretches.ts';
import { once } from '../once.ts';
import type { Reading } from '../reading.ts';
import { nameKey } from './name-key.ts';
import { fromColumns } from './from-columns.ts';
import { fromCompany } from './from-company.ts';
import { fromDdl } from './from-ddl.ts';
import { fromAddedColumns } from './from-added-columns.ts';
import { fromColumnWord } from './from-column-word.ts';
import { fromDeclaration } from './from-declaration.ts';
import { fromDotted } from './from-dotted.ts';
import { fromKeyed } from './from-keyed.ts';
import { fromLabel } from './from-label.ts';
import { fromList } from './from-lists.ts';
import { fromOwner } from './from-owner.ts';
import { fromPlainGets } from './from-plain-gets.ts';
import { fromPlainlyKept } from './from-plainly-kept.ts';
import { fromPlainOwner } from './from-plain-owner.ts';
import { fromProse } from './from-prose.ts';
import { fromQualified } from './from-qualified.ts';
import { fromRow } from './from-rows.ts';
import { fromSignature } from './from-signature.ts';
import { fromStoring } from './from-storing.ts';
import { fromTableWord } from './from-table-word.ts';
import { fromTree } from './from-tree.ts';
import { enough, type TableSketch } from './types.ts';

/** A table with all places that speak of it, the most telling name first. */
export type Schema = readonly [TableSketch, ...TableSketch[]];

function* sketches(reading: Reading): Iterable<TableSketch> {
  const { words } = reading;
  for (const stretch of stretchesOf(reading)) {
    if (stretch.form === 'code') {
      yield* fromDdl(words, stretch, stretch.text, 0);
      yield* fromDeclaration(words, stretch);
      yield* fromTree(reading, stretch);
      if (stretch.role === 'schema') yield* fromSignature(reading, stretch);
      continue;
    }
    for (const code of stretch.codes) yield* fromDdl(words, stretch, code.text, code.start);
    if (stretch.form === 'row') yield* fromRow(reading, stretch);
    yield* fromList(reading, stretch);
    yield* fromColumns(reading, stretch);
    yield* fromSignature(reading, stretch);
    yield* fromLabel(reading, stretch);
    yield* fromOwner(reading, stretch);
    yield* fromPlainOwner(reading, stretch);
    yield* fromQualified(reading, stretch);
    yield* fromStoring(reading, stretch);
    yield* fromPlainlyKept(reading, stretch);
    yield* fromTableWord(reading, stretch);
    yield* fromProse(reading, stretch);
    yield* fromDotted(reading, stretch);
    yield* fromColumnWord(reading, stretch);
    yield* fromPlainGets(reading, stretch);
    yield* fromKeyed(reading, stretch);
    yield* fromAddedColumns(reading, stretch);
  }
}

/** The form of a table's name that all its spellings share; of `shop.orders` that of `orders`. */
function keyOf(name: string): string {
  return nameKey(name.split('.').at(-1) ?? '');
}

function isEnough(sketched: Schema): boolean {
  return sketched.reduce((sum, one) => sum + one.weight, 0) >= enough;
}

/** Puts sketches under the keys of their tables. */
function sort(byKey: Map<string, [TableSketch, ...TableSketch[]]>, found: Iterable<TableSketch>): void {
  for (const sketch of found) {
    const key = keyOf(sketch.name);
    const same = byKey.get(key);
    if (same) same.push(sketch);
    else byKey.set(key, [sketch]);
  }
}

/** The tables that the document speaks of. Read once for all extractors. */
export const readSchemas = once((reading: Reading): readonly Schema[] => {
  const byKey = new Map<string, [TableSketch, ...TableSketch[]]>();
  sort(byKey, sketches(reading));
  const sure = new Set([...byKey].filter(([, all]) => isEnough(all)).map(([key]) => key));
  sort(
    byKey,
    fromCompany(reading, (name) => sure.has(keyOf(name))),
  );
  const shared = prefixes([...byKey.keys()]);
  return [...byKey]
    .filter(([key, all]) => isEnough(all) && !shared.some((prefix) => byKey.has(`${prefix}_${key}`)))
    .map(([, all]) => all);
});

/** What several tables' names begin with, where it has two parts or more: `shop_core` of `shop_core_orders`. Their short forms are the same tables. */
function prefixes(keys: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const key of keys) {
    const parts = key.split('_');
    for (let length = 2; length < parts.length; length += 1) {
      const prefix = parts.slice(0, length).join('_');
      counts.set(prefix, (counts.get(prefix) ?? 0) + 1);
    }
  }
  return [...counts].filter(([, count]) => count > 1).map(([prefix]) => prefix);
}
