import { changeOf } from '../names/change-of.ts';
import { isListed } from '../names/is-listed.ts';
import { codeShapes, shapeOf } from '../names/shapes.ts';
import type { Stretch } from '../names/stretches.ts';
import type { Passage, Section } from '../outline/index.ts';
import type { Reading } from '../reading.ts';
import { describeColumn } from './describe-column.ts';
import type { TableSketch } from './types.ts';

const between = /^\s*(?:,|，|、|\/|\+|&)?\s*$/u;

/** Whether a line says that what it opens is listed a column an item: "Schema, one row per order:". */
export function opensColumns({ words }: Reading, { heading }: Section): boolean {
  return words.has('names.row-of-table', heading);
}

/** The passage in front of a section: the last one above it that its parent holds. */
function before({ parent, line }: Section): Passage | undefined {
  return parent?.passages.findLast((passage) => passage.line < line);
}

/** Columns that items open with below "one row per …:", of the table that the paragraph before names in code marks. */
export function* fromColumns(reading: Reading, stretch: Stretch): Iterable<TableSketch> {
  const { section, form, passage, text, codes } = stretch;
  if (form !== 'item' || passage?.depth !== 0 || section.kind !== 'label' || !opensColumns(reading, section)) return;
  const told = before(section);
  const table = told?.spans.find(
    ({ mark, text: name }) =>
      mark === 'code' && codeShapes.has(shapeOf(name) ?? 'word') && !isListed(reading.words, 'names.not-a-table', name),
  );
  if (!told || !table) return;
  let end = 0;
  const names = codes.filter((code) => {
    const joins = between.test(text.slice(end, code.start));
    if (joins) end = code.end;
    return joins;
  });
  const note = text.slice(end);
  const columns = names.map((code) => describeColumn(reading.words, code.text, note, code.start));
  const change = changeOf(reading, told.text, table.start, table.end);
  if (columns.length > 0)
    yield { name: table.text, stretch, offset: 0, by: 'column-list', ...(change && { change }), columns, weight: 1 };
}
