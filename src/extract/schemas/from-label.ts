import { changeOf } from '../names/change-of.ts';
import { isListed } from '../names/is-listed.ts';
import { shapeOf } from '../names/shapes.ts';
import type { Stretch } from '../names/stretches.ts';
import type { Reading } from '../reading.ts';
import { describeColumn } from './describe-column.ts';
import { nameAfter } from './names-beside.ts';
import type { ColumnSketch, TableSketch } from './types.ts';

/** The word for a table opens the sentence, or stands behind a word or two: "New table", "The new table". */
const farthest = 12;
/** A comma, but none within brackets. */
const between = /[,，、](?![^(（]*[)）])/u;
const least = 2;
/** What may stand in front of a column: "and ". */
const joint = 5;

/** Tables written as a label with their columns in code behind it: "Table `orders`: `id`, `state` (open or closed)". */
export function* fromLabel(reading: Reading, stretch: Stretch): Iterable<TableSketch> {
  const { words } = reading;
  const { text } = stretch;
  const [word] = words.findAll('names.table-word', text);
  if (!word || word.start > farthest) return;
  const [table] = nameAfter(reading, stretch, word.end);
  if (!table?.marked || isListed(words, 'names.not-a-table', table.name)) return;
  const colon = /^\s*(?:[(（][^()（）]{0,80}[)）])?\s*[:：]/u.exec(text.slice(table.end))?.[0];
  if (colon === undefined) return;
  const columns = columnsBehind(reading, stretch, table.end + colon.length);
  if (columns.length < least) return;
  const change = changeOf(reading, text, table.start, table.end);
  yield { name: table.name, stretch, offset: table.start, by: 'table-label', ...(change && { change }), columns, weight: 1 };
}

/** The columns listed behind an offset: each part opens with a name in code, and what follows describes it. */
function columnsBehind({ words }: Reading, { text, codes }: Stretch, from: number): readonly ColumnSketch[] {
  let at = from;
  return text
    .slice(from)
    .split(between)
    .flatMap((part) => {
      const start = at;
      at += part.length + 1;
      const code = codes.find(
        (one) => one.start >= start && text.slice(start, one.start).trim().length <= joint && one.end <= at,
      );
      if (!code || !shapeOf(code.text)) return [];
      return [describeColumn(words, code.text, text.slice(code.end, start + part.length), code.start)];
    });
}
