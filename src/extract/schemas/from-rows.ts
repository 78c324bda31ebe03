import { changeOf } from '../names/change-of.ts';
import { shapeOf } from '../names/shapes.ts';
import type { Stretch } from '../names/stretches.ts';
import type { Cell } from '../outline/index.ts';
import type { Reading } from '../reading.ts';
import { announcedTable } from './announced-table.ts';
import { describeColumn } from './describe-column.ts';
import type { TableSketch } from './types.ts';

/** The name that a heading gives to the table of columns below it: "`orders`", "Table: orders", "2. orders table (new)". */
export function tableInHeading({ words }: Reading, heading: string): string | undefined {
  const bare = heading.replace(/[(（][^)）]*[)）]/gu, ' ').replace(/[`"'“”:：*]/gu, ' ');
  const rest = [
    ...words.findAll('names.table-word', bare),
    ...words.findAll('names.model-word', bare),
    ...words.findAll('names.new', bare),
  ].reduce((text, match) => text.replace(match.phrase, ' '), bare);
  const name = rest.trim();
  return shapeOf(name) && (shapeOf(name) !== 'word' || /^[a-z]/u.test(name) || rest !== bare) ? name : undefined;
}

/** The name that a cell holds, without its marks and what stands behind it in brackets. */
function nameIn(text: string): string {
  return text
    .replace(/[`"'*]/gu, '')
    .replace(/\s*[(（].*$/u, '')
    .trim();
}

/** Rows of Markdown tables that describe a schema: a row a column, or a row a table. */
export function* fromRow(reading: Reading, stretch: Stretch): Iterable<TableSketch> {
  const { words } = reading;
  const [first, ...others] = stretch.passage?.cells ?? [];
  if (!first) return;
  for (const cell of others) if (words.has('names.table-word', cell.header)) yield* namedIn(cell, stretch);
  const name = nameIn(first.text);
  if (!shapeOf(name)) return;
  const typeCell = others.find((cell) => words.has('names.type-column', cell.header));
  const change = changeOf(reading, stretch.text, stretch.text.indexOf(name), stretch.text.indexOf(name) + name.length);
  if (typeCell && words.has('names.name-column', first.header)) {
    const { heading } = stretch.section;
    const announced = announcedTable(reading, stretch.section);
    const table = announced?.name ?? tableInHeading(reading, heading);
    if (table === undefined || (stretch.role !== 'schema' && !words.has('names.table-word', heading))) return;
    const rest = others.map((cell) => `${cell.header} ${cell.text}`);
    const column = describeColumn(words, name, [typeCell.text, ...rest].join(' ; '), 0);
    yield {
      name: table,
      stretch,
      offset: 0,
      by: 'column-rows',
      ...(announced?.change && { change: announced.change }),
      columns: [{ ...column, ...(change && { change }) }],
      weight: 1,
    };
  } else if (words.has('names.table-column', first.header)) {
    const columnCell = others.find((cell) => words.has('names.name-column', cell.header));
    const said = columnCell ? undefined : purpose(others, reading);
    yield {
      name,
      stretch,
      offset: 0,
      by: 'table-rows',
      ...(change && { change }),
      ...(said !== undefined && { purpose: said }),
      columns: columnCell ? columnsOf(reading, others, columnCell) : [],
      weight: shapeOf(name) === 'word' && stretch.role !== 'schema' ? 0.5 : 1,
    };
  }
}

/** "Table | Columns": a row names all columns of its table, between commas; else it is one of them. */
function columnsOf(reading: Reading, cells: readonly Cell[], cell: Cell): readonly ReturnType<typeof describeColumn>[] {
  const joints = reading.words.findAll('names.joint', cell.text).filter(({ phrase }) => phrase.length > 1);
  const listed = joints.reduceRight((text, { start, end }) => `${text.slice(0, start)},${text.slice(end)}`, cell.text);
  const names = listed.split(/\s*[,;&]\s*/u).map(nameIn);
  if (names.length === 1 || !names.every((name) => shapeOf(name) !== undefined))
    return [columnOf(reading, cells, cell)];
  return names.map((name) => describeColumn(reading.words, name, '', 0));
}

/** "Table | Column | Type": a row is a column of the table that it names. */
function columnOf({ words }: Reading, cells: readonly Cell[], cell: Cell): ReturnType<typeof describeColumn> {
  const rest = cells.filter((other) => other !== cell).map((other) => other.text);
  return describeColumn(words, cell.text.replace(/[`"'*]/gu, ''), rest.join(' ; '), 0);
}

function purpose(cells: readonly Cell[], { words }: Reading): string | undefined {
  return cells.find((cell) => words.has('names.purpose-column', cell.header))?.text;
}

/** What a cell of a column for tables names: "`a`, `b`". */
function* namedIn(cell: Cell, stretch: Stretch): Iterable<TableSketch> {
  for (const part of cell.text.split(/[,，、;+]|<br\s*\/?>|\s(?:&|→)\s/u)) {
    const name = nameIn(part);
    const coded = stretch.codes.some((span) => span.text === name) && /^[a-z]{3,}$/u.test(name);
    if (shapeOf(name) !== 'snake' && !coded) continue;
    yield { name, stretch, offset: stretch.text.indexOf(name), by: 'table-cell', columns: [], weight: 1 };
  }
}
