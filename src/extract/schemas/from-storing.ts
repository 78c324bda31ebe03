import { changeOf } from '../names/change-of.ts';
import { isListed } from '../names/is-listed.ts';
import { partsOf, shapeOf } from '../names/shapes.ts';
import { speaksInNames } from '../names/speaks-in-names.ts';
import type { Stretch } from '../names/stretches.ts';
import type { Reading } from '../reading.ts';
import { bareNames } from './bare-names.ts';
import { isColumnName } from './is-column-name.ts';
import { isOfAnotherKind } from './is-of-another-kind.ts';
import { isPlural } from './is-plural.ts';
import type { NamedPlace } from './names-beside.ts';
import { speaksOfData } from './speaks-of-data.ts';
import type { TableSketch } from './types.ts';
import type { ListName } from '../list-name.ts';

/** A word or two between what is done and what it is done to: "stored in the `a`", "rows of `a`". */
const between = /^(?:\s*\p{L}{1,8}['’]?){0,2}\s*$/u;
const reach = 40;

/** How a name was come by, and what that is worth: in the plural, in the singular, and where the text speaks in names. */
interface Clue {
  readonly by: string;
  readonly plural: number;
  readonly singular: number;
  readonly among: number;
}

/** What is said right before a table. */
const clues: readonly (Clue & { readonly list: ListName; readonly close?: boolean })[] = [
  { list: 'names.view-word', by: 'view-word', plural: 1, singular: 1, among: 1 },
  { list: 'names.row-word', by: 'rows-of', plural: 1, singular: 0.6, among: 0.6 },
  { list: 'names.store-word', by: 'stored-in', plural: 1, singular: 0.6, among: 1 },
  { list: 'names.read-word', by: 'read-from', plural: 0.6, singular: 0, among: 1, close: true },
  { list: 'names.kept-in', by: 'kept-in', plural: 0.5, singular: 0, among: 1, close: true },
];

/** What is said of a table that it does with data: "`a` holds …". */
const holding: Clue = { by: 'holds', plural: 1, singular: 0.6, among: 0.6 };

/** Behind a name, what parts it from "one row per device". */
const aside = /^\s*(?:[,;–—(-]|\p{L}{1,4})?\s*$/u;

/** "`a`, one row per device": what has rows is a table, whatever its name. */
function hasRows({ words }: Reading, text: string, { end }: NamedPlace): boolean {
  const right = text.slice(end, end + reach);
  const row = words.find('names.row-of-table', right);
  return row !== undefined && aside.test(right.slice(0, row.start));
}

function clueAfter({ words }: Reading, text: string, { end }: NamedPlace): Clue | undefined {
  const right = text.slice(end, end + reach);
  const word = words.find('names.holds-word', right);
  return word !== undefined && right.slice(0, word.start).trim() === '' ? holding : undefined;
}

/** What the words right before a name say that it is. */
function clueBefore({ words }: Reading, text: string, { start }: NamedPlace): Clue | undefined {
  const left = text.slice(Math.max(0, start - reach), start);
  return clues.find(({ list, close }) => {
    const word = words.findAll(list, left).at(-1);
    return word !== undefined && (close ? /^\s*$/u : between).test(left.slice(word.end));
  });
}

/** What a clue is worth beside this name. */
function weigh(reading: Reading, text: string, { name, start, end }: NamedPlace, clue: Clue): number {
  const own = speaksOfData(reading) ? (isPlural(name) ? clue.plural : clue.singular) : 0;
  return own < clue.among && speaksInNames(reading, text, start, end) ? clue.among : own;
}

/**
 * Tables that nobody calls one: by the prefix that warehouses give them (`dim_`, `fct_`; Kimball, dbt's style guide), by
 * what is stored in them, by being a view.
 */
export function* fromStoring(reading: Reading, stretch: Stretch): Iterable<TableSketch> {
  const { words } = reading;
  const { text } = stretch;
  const marked = stretch.codes.map((code) => ({ name: code.text, start: code.start, end: code.end, marked: true }));
  for (const place of [...marked, ...bareNames(stretch)]) {
    const { name, start, end } = place;
    if (shapeOf(name) !== 'snake' || isListed(words, 'names.not-a-table', name)) continue;
    const change = changeOf(reading, text, start, end);
    const sketch = { name, stretch, offset: start, ...(change && { change }), columns: [] };
    if (place.marked && isListed(words, 'technical.table-prefixes', partsOf(name)[0]) && speaksOfData(reading))
      yield { ...sketch, by: 'table-prefix', weight: 1 };
    if (hasRows(reading, text, place)) yield { ...sketch, by: 'has-rows', weight: 1 };
    if (isColumnName(words, name) || isOfAnotherKind(reading, text, name, start, end)) continue;
    for (const clue of [clueBefore(reading, text, place), clueAfter(reading, text, place)]) {
      const weight = clue ? weigh(reading, text, place, clue) : 0;
      if (clue && weight > 0) yield { ...sketch, by: clue.by, weight };
    }
  }
}
