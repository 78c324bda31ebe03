import { changeOf } from '../names/change-of.ts';
import { isListed } from '../names/is-listed.ts';
import { isMaybe } from '../names/is-maybe.ts';
import { shapeOf } from '../names/shapes.ts';
import type { Stretch } from '../names/stretches.ts';
import type { Reading } from '../reading.ts';
import type { NamedPlace } from './names-beside.ts';
import type { TableSketch } from './types.ts';

const strong = new Set(['snake', 'upper', 'pascal', 'camel', 'dotted']);

/** How sure a name beside the word for a table is one: plain words must be named so twice. */
function weigh({ words }: Reading, { name, marked }: NamedPlace, change: string | undefined): number {
  const shape = shapeOf(name);
  if (shape === undefined || isListed(words, 'names.not-a-table', name)) return 0;
  if (!marked && shape === 'word' && isListed(words, 'names.not-a-name', name)) return 0;
  if (marked || strong.has(shape)) return 1;
  return change === 'new' ? 0.8 : 0.5;
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
  const change = changeOf(reading, stretch.text, start, end);
  return {
    name,
    stretch,
    offset: start,
    by,
    ...(change && { change }),
    columns: [],
    weight: isMaybe(reading, stretch.text, start, end) ? 0 : (weight ?? weigh(reading, place, change)),
  };
}
