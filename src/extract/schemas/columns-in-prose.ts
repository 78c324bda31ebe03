import { changeOf } from '../names/change-of.ts';
import { endsWith } from '../names/ends-with.ts';
import { isListed } from '../names/is-listed.ts';
import { isMaybe } from '../names/is-maybe.ts';
import { shapeOf } from '../names/shapes.ts';
import type { Stretch } from '../names/stretches.ts';
import type { Reading } from '../reading.ts';
import { dottedNames } from './dotted-names.ts';
import { hasColumn } from './has-column.ts';
import { isFileEnding } from './is-file-ending.ts';
import { keyBefore } from './key-before.ts';
import { nameKey } from './name-key.ts';
import { speaksOfTables } from './speaks-of-tables.ts';
import { nameAfter, namesBefore, type NamedPlace } from './names-beside.ts';
import { allMatches } from '../../text/index.ts';

/** A column that prose names, and the table that it is said to belong to. */
export interface NamedColumn extends NamedPlace {
  readonly table?: string;
  readonly change?: string;
  /** What the words before it say that it gets: "an index on `orders.state`". */
  readonly key?: 'index' | 'unique';
  readonly by: string;
}

const carried = ['names.request-word', 'names.response-word'] as const;
/** "POST /orders gets a field": what a route is called with is in no table. */
const called = /(?<![\p{L}\p{N}_/])\p{Lu}{3,7}`?\s+`?\/[\p{L}{]/u;
/** What stands behind a column that is given a value. */
const written = /^[`'"”]?\s*(?:=|:=|→|->)/u;
/** The table named nearest to a place. */
function nearestTable(stretch: Stretch, tables: ReadonlyMap<string, string>, at: number): string | undefined {
  const near = stretch.text.slice(Math.max(0, at - 160), at + 160);
  const from = Math.min(at, 160);
  const places = allMatches(near, /[A-Za-z_][\w.-]*/gu).map((match) => ({
    table: tables.get(nameKey(match[0])),
    away: Math.abs(match.index - from),
  }));
  return places.filter((one) => one.table !== undefined).toSorted((a, b) => a.away - b.away)[0]?.table;
}

/** Columns that prose names: "column `state`", "`orders.state`", "add `state` to the orders table". */
export function* columnsInProse(
  reading: Reading,
  stretch: Stretch,
  tables: ReadonlyMap<string, string>,
): Iterable<NamedColumn> {
  const { words } = reading;
  const { text, codes } = stretch;
  const isTable = (name: string): boolean => tables.has(nameKey(name));
  const found = (place: NamedPlace, by: string, table = nearestTable(stretch, tables, place.start)): NamedColumn => {
    const key = keyBefore(words, text, place.start);
    const said = changeOf(reading, text, place.start, place.end);
    // "Update `orders.state` = 'paid'" writes a value.
    const change = said === 'changed' && written.test(text.slice(place.end)) ? undefined : said;
    return { ...place, by, ...(table !== undefined && { table }), ...(change && { change }), ...(key && { key }) };
  };
  for (const { owner, name, start, end } of dottedNames(text)) {
    // "Export to orders.csv": a file, unless it is called a column somewhere.
    // "Dead letter queue `orders.dead`" is no column.
    const left = text.slice(Math.max(0, start - 24), start).replace(/[`"'“”*(\s]+$/u, '');
    if (endsWith(words, 'names.topic-noun', left)) continue;
    if (!isTable(owner) || !shapeOf(name) || (isFileEnding(words, name) && !hasColumn(reading, owner, name))) continue;
    yield found({ name, start, end, marked: true }, 'table-dot-column', tables.get(nameKey(owner)));
  }
  const places = words.findAll('names.column-word', text).flatMap((word) => {
    // Where nothing is stored in tables, a field is one of a struct, a file or a message.
    // "Responses have two fields": those of an answer are in no table.
    const elsewhere =
      !speaksOfTables(reading, tables) || called.test(text) || carried.some((list) => words.has(list, text));
    if (elsewhere && isListed(words, 'names.field-word', word.phrase)) return [];
    const after = nameAfter(reading, stretch, word.end);
    // "Drop the index orders_by_day" names the index.
    if (after[0]?.marked === false && isListed(words, 'names.index-word', word.phrase)) return [];
    return after.length > 0 ? after : namesBefore(reading, stretch, word.start);
  });
  // With its table before the dot it was found above.
  const named = places.filter(
    ({ name, marked }) =>
      (marked || ['snake', 'camel'].includes(shapeOf(name) ?? '')) &&
      !isTable(name) &&
      !(name.includes('.') && isTable(name.slice(0, name.indexOf('.')))),
  );
  for (const place of named) if (!isMaybe(reading, text, place.start, place.end)) yield found(place, 'column-word');
  if (codes.length === 0 || !words.has('names.table-word', text)) return;
  for (const { text: name, start, end } of codes) {
    if (isTable(name) || !['snake', 'camel'].includes(shapeOf(name) ?? '') || isMaybe(reading, text, start, end))
      continue;
    const place = found({ name, start, end, marked: true }, 'column-of-table');
    if (place.table !== undefined && (place.change === 'new' || place.change === 'removed')) yield place;
  }
}
