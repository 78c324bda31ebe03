import { isListed } from '../names/is-listed.ts';
import { partsOf, shapeOf } from '../names/shapes.ts';
import type { Stretch } from '../names/stretches.ts';
import type { Reading } from '../reading.ts';
import { nameAfter, namesBefore, type NamedPlace } from './names-beside.ts';
import { isColumnName } from './is-column-name.ts';
import { isPlural } from './is-plural.ts';
import { sketchPlace } from './sketch-place.ts';
import type { TableSketch } from './types.ts';
import { allMatches } from '../../text/index.ts';

/** `order_items.state`: a table with its column. */
const owner = /(?<![\w./])([a-z][a-z0-9]*(?:_[a-z0-9]+)+)\.([a-z_]\w*)(?![\w.(/])/gu;

/** `orders.customer_id` and no more; of snake case the table is found without marks. */
const whole = /^([a-z][a-z0-9]{2,})\.([a-z_]\w*)$/u;

/** Whether a name in code marks beside the word for a model can be one: `OrderItem`, and neither a service nor a message. */
function isModel({ words }: Reading, name: string): boolean {
  const last = partsOf(name).at(-1);
  return (
    /^\p{Lu}\p{L}*\p{Ll}\p{L}*$/u.test(name) &&
    !isListed(words, 'technical.component-parts', last) &&
    !isListed(words, 'technical.data-parts', last)
  );
}

/** Tables that prose names and does not call one: "a `orders` row", "`orders.state`", models and other names in sections about data. */
export function* fromProse(reading: Reading, stretch: Stretch): Iterable<TableSketch> {
  const { words } = reading;
  const { text, codes } = stretch;
  const sketch = (place: NamedPlace, by: string, weight: number): TableSketch =>
    sketchPlace(reading, stretch, place, by, weight);
  for (const word of stretch.role === 'schema' ? words.findAll('names.model-word', text) : []) {
    const places = [...namesBefore(reading, stretch, word.start), ...nameAfter(reading, stretch, word.end)];
    for (const place of places) if (place.marked && isModel(reading, place.name)) yield sketch(place, 'model-word', 1);
  }
  for (const word of words.findAll('names.row-word', text)) {
    for (const place of namesBefore(reading, stretch, word.start))
      if (shapeOf(place.name) === 'snake')
        yield sketch(place, 'row-word', place.marked ? (isPlural(place.name) ? 1 : 0.5) : 0.4);
  }
  for (const { 1: name = '', 2: column, index: start } of allMatches(text, owner)) {
    if (isListed(words, 'technical.extensions', column)) continue;
    yield sketch({ name, start, end: start + name.length, marked: false }, 'owns-column', 0.35);
  }
  for (const { text: name, start } of codes) {
    // "`orders.customer_id`": whole spans of code with a column of a table.
    const [, table = '', column = ''] = whole.exec(name) ?? [];
    if (table === '' || !isPlural(table) || !column.includes('_') || !isColumnName(words, column)) continue;
    yield sketch({ name: table, start, end: start + table.length, marked: true }, 'owns-column', 0.5);
  }
  if (stretch.role !== 'schema' && !stretch.section.roles.includes('schema')) return;
  for (const { text: name, start, end } of codes) {
    if (shapeOf(name) !== 'snake' || words.has('names.column-word', text.slice(Math.max(0, start - 20), end + 20)))
      continue;
    yield sketch({ name, start, end, marked: true }, 'schema-section', 0.5);
  }
}
