import type { Change } from '../names/change-lists.ts';
import { changeOf } from '../names/change-of.ts';
import { isListed } from '../names/is-listed.ts';
import { isMaybe } from '../names/is-maybe.ts';
import { codeShapes, shapeOf } from '../names/shapes.ts';
import type { Stretch } from '../names/stretches.ts';
import type { Reading } from '../reading.ts';
import { isFileEnding } from './is-file-ending.ts';
import type { NamedPlace } from './names-beside.ts';
import type { TableSketch } from './types.ts';

/** How sure a name beside the word for a table is one: plain words must be named so twice. */
function weigh({ words }: Reading, { name, marked }: NamedPlace): number {
  const shape = shapeOf(name);
  if (shape === undefined || isListed(words, 'names.not-a-table', name)) return 0;
  // "`limits.ts`. Table shape: …" begins a chapter on a file.
  if (name.includes('.') && isFileEnding(words, name.split('.').at(-1) ?? '')) return 0;
  if (!marked && shape === 'word' && isListed(words, 'names.not-a-name', name)) return 0;
  return marked || codeShapes.has(shape) ? 1 : 0.5;
}

/** How far before a table's name the word for its column stands. */
const near = 36;

/** What becomes of a table. "Add a new field to the `orders` table" makes the field new, and changes the table. */
function changeOfTable(reading: Reading, text: string, { start, end }: NamedPlace): Change | undefined {
  const change = changeOf(reading, text, start, end);
  if (change !== 'new') return change;
  const before =
    text
      .slice(Math.max(0, start - near), start)
      .split(/[.;:。；：]\s/u)
      .at(-1) ?? '';
  const word = reading.words.findAll('names.column-word', before).at(-1);
  const said = reading.words.findAll('names.new', before).at(-1);
  return word !== undefined && said !== undefined && said.end <= word.start ? 'changed' : change;
}

/**
 * A place that names a table, with what becomes of it.
 *
 * @param by what shows that it is one
 * @param weight how much that says; without it, as much as the name's own form does
 */
export function sketchPlace(
  reading: Reading,
  stretch: Stretch,
  place: NamedPlace,
  by: string,
  weight?: number,
): TableSketch {
  const { name, start, end } = place;
  const change = changeOfTable(reading, stretch.text, place);
  return {
    name,
    stretch,
    offset: start,
    by,
    ...(change && { change }),
    columns: [],
    weight: isMaybe(reading, stretch.text, start, end) ? 0 : (weight ?? weigh(reading, place)),
  };
}
