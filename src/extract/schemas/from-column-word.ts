import { changeOf } from '../names/change-of.ts';
import { isListed } from '../names/is-listed.ts';
import { isMaybe } from '../names/is-maybe.ts';
import { shapeOf, type Shape } from '../names/shapes.ts';
import type { Stretch } from '../names/stretches.ts';
import type { Reading } from '../reading.ts';
import { describeColumn } from './describe-column.ts';
import { isPlural } from './is-plural.ts';
import { nameAfter, namesBefore, type NamedPlace } from './names-beside.ts';
import type { TableSketch } from './types.ts';

/** So far behind a column its table is looked for. */
const reach = 120;
/** Brackets that tell of the column, or of a colon its type. */
const aside = /^[`"'”]?(?:\s?\(([^()]{1,60})\)|:\s*([a-z]\w*))?[\s`]*/u;
const named = /^\s+(?:\p{L}{1,4}\s+)?[`"'“]?((?:[a-z][a-z0-9_]{1,40}\.)?([a-z][a-z0-9_]{2,40}))(?![\w(/-]|\.\w)/u;
const columnShapes = new Set<Shape | undefined>(['snake', 'camel']);

/** The table that stands behind a column and the word for its place: "add column `state` |to orders". */
function tableBehind({ words }: Reading, text: string, offset: number): NamedPlace | undefined {
  const place = (['names.place-word', 'names.column-place'] as const)
    .map((list) => words.find(list, text))
    .find((one) => one?.start === 0);
  if (!place) return undefined;
  const found = named.exec(text.slice(place.end));
  const [, name = '', own = ''] = found ?? [];
  if (!found || isListed(words, 'names.not-a-table', own) || isListed(words, 'names.not-a-name', name)) return undefined;
  const start = offset + place.end + found[0].lastIndexOf(name);
  const marked = found[0].includes('`');
  return isPlural(own) ? { name, start, end: start + name.length, marked } : undefined;
}

/** Tables behind the column that they get or lose: "add a column paid_at (timestamptz) to orders", "drop column state from carts". */
export function* fromColumnWord(reading: Reading, stretch: Stretch): Iterable<TableSketch> {
  const { words } = reading;
  const { text } = stretch;
  for (const word of words.findAll('names.column-word', text)) {
    if (isListed(words, 'names.field-word', word.phrase)) continue;
    // "`players` gains a foreign key to `users`" gives `users` nothing.
    if (isListed(words, 'names.pointing-column', word.phrase)) continue;
    const after = nameAfter(reading, stretch, word.end);
    const column = after.at(-1) ?? namesBefore(reading, stretch, word.start).at(-1);
    if (!column || !(column.marked || columnShapes.has(shapeOf(column.name)))) continue;
    const change = changeOf(reading, text, column.start, column.end);
    if (change === undefined || isMaybe(reading, text, column.start, column.end)) continue;
    const end = Math.max(column.end, word.end);
    const [told = '', note = '', type = ''] = aside.exec(text.slice(end, end + reach)) ?? [];
    const table = tableBehind(reading, text.slice(end + told.length, end + reach), end + told.length);
    if (!table) continue;
    const sketch = describeColumn(words, column.name, note || type, column.start);
    yield {
      name: table.name,
      stretch,
      offset: table.start,
      by: 'column-to-table',
      change: 'changed',
      columns: [{ ...sketch, change }],
      weight: 1,
    };
  }
}
