import { isListed } from '../names/is-listed.ts';
import { changeOf } from '../names/change-of.ts';
import { partsOf, shapeOf } from '../names/shapes.ts';
import type { Stretch } from '../names/stretches.ts';
import type { Reading } from '../reading.ts';
import { isMaybe } from '../names/is-maybe.ts';
import { nameAfter, namesBefore, type NamedPlace } from './names-beside.ts';
import type { TableSketch } from './types.ts';

const strong = new Set(['snake', 'upper', 'pascal', 'camel', 'dotted']);

/** `order_items.state`: a table with its column. */
const owner = /(?<![\w./])([a-z][a-z0-9]*(?:_[a-z0-9]+)+)\.([a-z_]\w*)(?![\w.(/])/gu;

/** Whether a name in code marks beside the word for a model can be one: `OrderItem`, and neither a service nor a message. */
function isModel({ words }: Reading, name: string): boolean {
  const last = partsOf(name).at(-1) ?? '';
  return (
    /^\p{Lu}\p{L}*\p{Ll}\p{L}*$/u.test(name) &&
    !isListed(words, 'technical.component-parts', last) &&
    !isListed(words, 'technical.data-parts', last)
  );
}

/** How sure a name beside the word for a table is one: plain words must be named so twice. */
function weigh({ words }: Reading, { name, marked }: NamedPlace, change: string | undefined): number {
  const shape = shapeOf(name);
  if (shape === undefined || isListed(words, 'names.not-a-table', name)) return 0;
  if (!marked && shape === 'word' && isListed(words, 'names.not-a-name', name)) return 0;
  if (marked || strong.has(shape)) return 1;
  return change === 'new' ? 0.8 : 0.5;
}

/** Tables that prose names: "the `orders` table", "tables `a` and `b`", "a row in `orders`", and names in sections about data. */
export function* fromProse(reading: Reading, stretch: Stretch): Iterable<TableSketch> {
  const { words } = reading;
  const { text, codes } = stretch;
  const sketch = (place: NamedPlace, by: string, weight?: number): TableSketch => {
    const change = changeOf(reading, text, place.start, place.end);
    return {
      name: place.name,
      stretch,
      offset: place.start,
      by,
      ...(change && { change }),
      columns: [],
      weight: isMaybe(reading, text, place.start, place.end) ? 0 : (weight ?? weigh(reading, place, change)),
    };
  };
  for (const word of words.findAll('names.table-word', text)) {
    // "Rate Tables" is a name, and no table of rates.
    const proper = stretch.form !== 'heading' && /^\p{Lu}/u.test(word.phrase);
    const before = namesBefore(reading, stretch, word.start)
      .filter((place) => !proper || place.marked || !/^\p{Lu}/u.test(place.name))
      .map((place) => sketch(place, 'table-word'));
    yield* before;
    // "Add the table `orders`": the word in front names nothing.
    if (before.every((one) => one.weight === 0))
      for (const place of nameAfter(reading, stretch, word.end)) yield sketch(place, 'table-word');
  }
  for (const word of words.findAll('names.database-word', text))
    for (const place of nameAfter(reading, stretch, word.end))
      yield sketch(place, 'table-word', strong.has(shapeOf(place.name) ?? '') ? 1 : 0);
  for (const word of stretch.role === 'schema' ? words.findAll('names.model-word', text) : []) {
    const places = [...namesBefore(reading, stretch, word.start), ...nameAfter(reading, stretch, word.end)];
    for (const place of places) if (place.marked && isModel(reading, place.name)) yield sketch(place, 'model-word', 1);
  }
  for (const word of words.findAll('names.row-word', text)) {
    for (const place of namesBefore(reading, stretch, word.start))
      if (shapeOf(place.name) === 'snake') yield sketch(place, 'row-word', place.marked ? 0.5 : 0.4);
  }
  for (const match of text.matchAll(owner)) {
    if (isListed(words, 'technical.extensions', match[2] ?? '')) continue;
    yield sketch(
      { name: match[1] ?? '', start: match.index, end: match.index + (match[1] ?? '').length, marked: false },
      'owns-column',
      0.35,
    );
  }
  if (words.has('names.table-word', text)) {
    for (const { text: name, start, end } of codes) {
      const beside = text.slice(Math.max(0, start - 20), end + 20);
      if (shapeOf(name) === 'snake' && !words.has('names.column-word', beside))
        yield sketch({ name, start, end, marked: true }, 'beside-tables', /s$/u.test(name) ? 0.6 : 0.4);
    }
  }
  if (stretch.role !== 'schema' && !stretch.section.roles.includes('schema')) return;
  for (const { text: name, start, end } of codes) {
    if (shapeOf(name) !== 'snake' || words.has('names.column-word', text.slice(Math.max(0, start - 20), end + 20)))
      continue;
    yield sketch({ name, start, end, marked: true }, 'schema-section', 0.5);
  }
}
