import { isListed } from '../names/is-listed.ts';
import type { Stretch } from '../names/stretches.ts';
import type { Reading } from '../reading.ts';
import { describeColumn } from './describe-column.ts';
import { isPlural } from './is-plural.ts';
import type { ColumnSketch, TableSketch } from './types.ts';

/** "customers: ", the name of a table in front of what becomes of it. */
const labelled = /^([a-z][a-z0-9_]{2,40})\s?[:：]\s+/u;
/** A column by its form, and what may stand in brackets behind it: "deleted_at (timestamp)". */
const column = /^\s*([a-z][a-z0-9]*(?:_[a-z0-9]+)+)(?:\s?\(([^()]{1,60})\))?\s*[.]?\s*$/u;
/** Nobody tells of more columns in one breath. */
const most = 20;

/** Columns that a line adds to the table that it opens with, none in code marks: "customers: add deleted_at, deleted_by". */
export function* fromAddedColumns({ words }: Reading, stretch: Stretch): Iterable<TableSketch> {
  const { text } = stretch;
  const [whole = '', name = ''] = labelled.exec(text) ?? [];
  const told = text.slice(whole.length);
  const added = whole === '' ? undefined : words.find('names.new', told);
  if (added?.start !== 0 || !isPlural(name) || isListed(words, 'names.not-a-table', name)) return;
  let at = whole.length + added.end;
  const columns: ColumnSketch[] = [];
  const parts = text.slice(at).split(/(,|\s\+|\s&)/u);
  if (parts.length > most) return;
  for (const part of parts) {
    const [, called, note = ''] = column.exec(part) ?? [];
    if (called !== undefined) columns.push({ ...describeColumn(words, called, note, at + part.indexOf(called)), change: 'new' });
    at += part.length;
  }
  if (columns.length > 0)
    yield { name, stretch, offset: 0, by: 'added-columns', change: 'changed', columns, weight: 1 };
}
