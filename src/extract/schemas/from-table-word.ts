import { codeShapes, shapeOf } from '../names/shapes.ts';
import type { Stretch } from '../names/stretches.ts';
import type { Reading } from '../reading.ts';
import type { Match } from '../words.ts';
import { definedTable } from './defined-table.ts';
import { describedTable } from './described-table.ts';
import { isColumnName } from './is-column-name.ts';
import { isOfAnotherKind } from './is-of-another-kind.ts';
import { nameAfter, namesBefore } from './names-beside.ts';
import { sketchPlace } from './sketch-place.ts';
import type { TableSketch } from './types.ts';

/** So far around a name the word for a column speaks of it. */
const reach = 30;

function* aroundWord(reading: Reading, stretch: Stretch, word: Match): Iterable<TableSketch> {
  // "Rate Tables" is a name, and no table of rates.
  const capital = stretch.form !== 'heading' && /^\p{Lu}/u.test(word.phrase);
  const before = namesBefore(reading, stretch, word.start)
    .filter((place) => !capital || place.marked || !/^\p{Lu}/u.test(place.name))
    .map((place) => sketchPlace(reading, stretch, place, 'table-word'));
  yield* before;
  const defined = definedTable(reading, stretch, word.start);
  if (defined) yield sketchPlace(reading, stretch, defined, 'is-a-table');
  // "Add the table `orders`": the word in front names nothing.
  if (before.some((one) => one.weight > 0)) return;
  const after = nameAfter(reading, stretch, word.end);
  const told = after.length > 0 ? undefined : describedTable(reading, stretch, word.end);
  const places = (told ? [told] : after).map((place) => sketchPlace(reading, stretch, place, 'table-word'));
  // "New tables a_b, c_d and e_f": what is said of the first is said of all.
  const change = places[0]?.change;
  for (const one of places) yield { ...one, ...(change && { change: one.change ?? change }) };
}

/** Tables that are called one: "the `orders` table", "tables `a` and `b`", and other names in code marks in the same breath. */
export function* fromTableWord(reading: Reading, stretch: Stretch): Iterable<TableSketch> {
  const { words } = reading;
  const { text, codes } = stretch;
  const found = words.findAll('names.table-word', text);
  for (const word of found) yield* aroundWord(reading, stretch, word);
  for (const word of words.findAll('names.database-word', text))
    for (const place of nameAfter(reading, stretch, word.end))
      yield sketchPlace(reading, stretch, place, 'table-word', codeShapes.has(shapeOf(place.name)) ? 1 : 0);
  if (found.length === 0) return;
  for (const { text: name, start, end } of codes) {
    if (shapeOf(name) !== 'snake' || isColumnName(words, name) || isOfAnotherKind(reading, text, name, start, end))
      continue;
    if (!words.has('names.column-word', text.slice(Math.max(0, start - reach), end + reach)))
      yield sketchPlace(reading, stretch, { name, start, end, marked: true }, 'beside-tables', 1);
  }
}
