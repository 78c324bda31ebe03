import { isListed } from '../names/is-listed.ts';
import { shapeOf } from '../names/shapes.ts';
import type { Stretch } from '../names/stretches.ts';
import type { Reading } from '../reading.ts';
import { describeColumn } from './describe-column.ts';
import { isFileEnding } from './is-file-ending.ts';
import { isPlural } from './is-plural.ts';
import { nameAfter } from './names-beside.ts';
import type { TableSketch } from './types.ts';

/** How far behind the table's name its new column may be announced. */
const reach = 60;

/** A table with the schema that it stands in: `billing.invoices`. */
const qualified = /^[a-z][a-z0-9_]*\.([a-z][a-z0-9_]*)$/u;
/** "gets two columns, `a` and `b`". */
const comma = /^[,，]\s/u;

/** Whether a name in code marks may be that of a table. */
function mayBeTable({ words }: Reading, name: string): boolean {
  const shape = shapeOf(name);
  if ((shape === 'word' || shape === 'snake') && !isListed(words, 'names.not-a-table', name)) return true;
  const own = qualified.exec(name)?.[1] ?? '';
  return isPlural(own) && !isFileEnding(words, own) && !isListed(words, 'names.not-a-table', own);
}

/** Tables that are said to get a column: "`orders` gets a nullable column `closed_at`". */
export function* fromOwner(reading: Reading, stretch: Stretch): Iterable<TableSketch> {
  const { words } = reading;
  const { text, codes } = stretch;
  for (const { text: name, start, end } of codes) {
    if (!mayBeTable(reading, name)) continue;
    const behind = text.slice(end, end + reach);
    const gets = words.find('names.gets', behind);
    const word = words.find('names.column-word', behind);
    if (!gets || !word || gets.start > 3 || /[.;:。；]\s/u.test(behind.slice(0, word.start))) continue;
    const from = word.end + (comma.exec(behind.slice(word.end))?.[0].length ?? 0);
    const columns = nameAfter(reading, stretch, end + from).map((place) => ({
      ...describeColumn(words, place.name, behind.slice(gets.end, word.start), place.start),
      change: 'new' as const,
    }));
    if (columns.length > 0) yield { name, stretch, offset: start, by: 'gets-column', change: 'changed', columns, weight: 1 };
  }
}
