import { changeOf } from '../names/change-of.ts';
import { isListed } from '../names/is-listed.ts';
import { partsOf, shapeOf } from '../names/shapes.ts';
import type { Span } from '../outline/index.ts';
import type { Stretch } from '../names/stretches.ts';
import type { Reading } from '../reading.ts';
import { isColumnName } from './is-column-name.ts';
import { isOfAnotherKind } from './is-of-another-kind.ts';
import { isPlural } from './is-plural.ts';
import { speaksOfData } from './speaks-of-data.ts';
import type { TableSketch } from './types.ts';

/** A word or two between what is done and what it is done to: "stored in the `a`", "rows of `a`". */
const between = /^(?:\s*\p{L}{1,8}['’]?){0,2}\s*$/u;
const reach = 40;

/** How the name was come by, and what it is worth in the plural and in the singular. */
const clues = [
  { list: 'names.view-word', by: 'view-word', plural: 1, singular: 1 },
  { list: 'names.row-word', by: 'rows-of', plural: 1, singular: 0.6 },
  { list: 'names.store-word', by: 'stored-in', plural: 1, singular: 0.6 },
] as const;

/** What is said of a table that it does with data: "`a` holds …". */
const holding = { by: 'holds', plural: 1, singular: 0.6 } as const;

function clueAfter({ words }: Reading, text: string, { end }: Span): typeof holding | undefined {
  const right = text.slice(end, end + reach);
  const word = words.find('names.holds-word', right);
  return word !== undefined && right.slice(0, word.start).trim() === '' ? holding : undefined;
}

/** What the words right before a name in code marks say that it is. */
function clueBefore({ words }: Reading, text: string, { start }: Span): (typeof clues)[number] | undefined {
  const left = text.slice(Math.max(0, start - reach), start);
  return clues.find(({ list }) => {
    const word = words.findAll(list, left).at(-1);
    return word !== undefined && between.test(left.slice(word.end));
  });
}

/**
 * Tables that nobody calls one: by the prefix that warehouses give them (`dim_`, `fct_`; Kimball, dbt's style guide), by
 * what is stored in them, by being a view.
 */
export function* fromStoring(reading: Reading, stretch: Stretch): Iterable<TableSketch> {
  const { words } = reading;
  if (!speaksOfData(reading)) return;
  for (const code of stretch.codes) {
    const { text: name, start, end } = code;
    if (shapeOf(name) !== 'snake' || isListed(words, 'names.not-a-table', name)) continue;
    const change = changeOf(reading, stretch.text, start, end);
    const sketch = { name, stretch, offset: start, ...(change && { change }), columns: [] };
    if (isListed(words, 'technical.table-prefixes', partsOf(name)[0] ?? ''))
      yield { ...sketch, by: 'table-prefix', weight: 1 };
    if (isColumnName(words, name) || isOfAnotherKind(reading, stretch.text, name, start, end)) continue;
    for (const clue of [clueBefore(reading, stretch.text, code), clueAfter(reading, stretch.text, code)])
      if (clue) yield { ...sketch, by: clue.by, weight: isPlural(name) ? clue.plural : clue.singular };
  }
}
