import { changeOf } from '../names/change-of.ts';
import type { Stretch } from '../names/stretches.ts';
import type { Section } from '../outline/index.ts';
import type { Reading } from '../reading.ts';
import { describeColumn } from './describe-column.ts';
import type { TableSketch } from './types.ts';

const between = /^\s*(?:,|，|、|\/|\+|&)?\s*$/u;

/** Whether a line says that what it opens is listed a column an item: "Schema, one row per order:". */
export function opensColumns({ words }: Reading, { heading }: Section): boolean {
  return words.has('names.row-of-table', heading);
}

/** Columns that items open with below "one row per …:", of the table that the paragraph before names in code marks. */
export function* fromColumns(reading: Reading, stretch: Stretch): Iterable<TableSketch> {
  const { section, form, passage, text, codes } = stretch;
  if (form !== 'item' || passage?.depth !== 0 || section.kind !== 'label' || !opensColumns(reading, section)) return;
  const told = section.parent?.passages.at(-1);
  const table = told?.spans.find(({ mark }) => mark === 'code');
  if (!told || !table) return;
  const broken = codes.findIndex(({ start }, at) => !between.test(text.slice(codes[at - 1]?.end ?? 0, start)));
  const names = broken < 0 ? codes : codes.slice(0, broken);
  const note = text.slice(names.at(-1)?.end);
  const columns = names.map((code) => describeColumn(reading.words, code.text, note, code.start));
  const change = changeOf(reading, told.text, table.start, table.end);
  if (columns.length > 0)
    yield { name: table.text, stretch, offset: 0, by: 'column-list', ...(change && { change }), columns, weight: 1 };
}
