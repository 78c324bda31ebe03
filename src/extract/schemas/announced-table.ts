import type { Change } from '../names/change-lists.ts';
import { changeOf } from '../names/change-of.ts';
import { isListed } from '../names/is-listed.ts';
import { shapeOf } from '../names/shapes.ts';
import { stretchesOf } from '../names/stretches.ts';
import { once } from '../once.ts';
import type { Section } from '../outline/index.ts';
import type { Reading } from '../reading.ts';

/** All that the document writes in code marks. */
const coded = once(
  (reading: Reading): ReadonlySet<string> =>
    new Set(stretchesOf(reading).flatMap(({ codes }) => codes.map(({ text }) => text))),
);

const behind = /^[\s:："“]{1,3}([a-z_][\w.]{1,60})/u;
const inFront = /(?<![\w.])([a-z_]\w{1,60})["”]?\s$/u;

/**
 * The table whose columns stand below a sentence that ends in a colon: "A new table `orders` will hold:", "The `orders`
 * table has these fields:".
 *
 * @returns undefined where the sentence names none as code would, or as the document does elsewhere in code marks
 */
export function announcedTable(
  reading: Reading,
  { heading }: Section,
): { readonly name: string; readonly change?: Change } | undefined {
  for (const word of reading.words.findAll('names.table-word', heading)) {
    const names = [inFront.exec(heading.slice(0, word.start))?.[1], behind.exec(heading.slice(word.end))?.[1]];
    const name = names.find(
      (one) =>
        one !== undefined &&
        !isListed(reading.words, 'names.not-a-table', one) &&
        (shapeOf(one) === 'snake' || coded(reading).has(one)),
    );
    if (name === undefined) continue;
    const start = heading.indexOf(name);
    const change = changeOf(reading, heading, start, start + name.length);
    return { name, ...(change && { change }) };
  }
  return undefined;
}
