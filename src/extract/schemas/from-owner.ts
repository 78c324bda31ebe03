import { isListed } from '../names/is-listed.ts';
import { shapeOf } from '../names/shapes.ts';
import type { Stretch } from '../names/stretches.ts';
import type { Reading } from '../reading.ts';
import { describeColumn } from './describe-column.ts';
import { nameAfter } from './names-beside.ts';
import type { TableSketch } from './types.ts';

/** How far behind the table's name its new column may be announced. */
const reach = 60;

/** Tables that are said to get a column: "`orders` gets a nullable column `closed_at`". */
export function* fromOwner(reading: Reading, stretch: Stretch): Iterable<TableSketch> {
  const { words } = reading;
  const { text, codes } = stretch;
  for (const { text: name, start, end } of codes) {
    const shape = shapeOf(name);
    if ((shape !== 'word' && shape !== 'snake') || isListed(words, 'names.not-a-table', name)) continue;
    const behind = text.slice(end, end + reach);
    const gets = words.find('names.gets', behind);
    const word = words.findAll('names.column-word', behind).find((one) => gets !== undefined && one.start >= gets.end);
    if (!gets || !word || gets.start > 3 || /[.;:。；]\s/u.test(behind.slice(0, word.start))) continue;
    const columns = nameAfter(reading, stretch, end + word.end)
      .filter(({ marked }) => marked)
      .map((place) => ({
        ...describeColumn(words, place.name, behind.slice(gets.end, word.start), place.start),
        change: 'new' as const,
      }));
    if (columns.length > 0) yield { name, stretch, offset: start, by: 'gets-column', change: 'changed', columns, weight: 1 };
  }
}
