import { isListed } from '../names/is-listed.ts';
import type { Stretch } from '../names/stretches.ts';
import type { Reading } from '../reading.ts';
import { keyBefore } from './key-before.ts';
import { nameAfter } from './names-beside.ts';
import type { TableSketch } from './types.ts';
import { allMatches } from '../../text/index.ts';

/** A list of columns in brackets, and the table's name right in front of it where it stands there. */
const keyed = /(?:(?<!\w)([a-z][a-z0-9_]{0,60}))?\s?\(([a-z]\w{0,60}(?:\s?,\s{0,2}[a-z]\w{0,60}){0,12})\)/gu;
/** Indexes and keys that a sentence gives to a table: "index on `orders`(state)", "unique on (order_id, line) in `order_lines`". */
export function* fromKeyed(reading: Reading, stretch: Stretch): Iterable<TableSketch> {
  const { words } = reading;
  const { text } = stretch;
  for (const match of allMatches(text, keyed)) {
    const { 0: whole, 1: own = '', 2: list = '', index } = match;
    const isOwn = own !== '' && !isListed(words, 'choice.joint', own);
    const start = isOwn ? index : index + whole.indexOf('(');
    const key = keyBefore(reading.words, text, start);
    if (key === undefined) continue;
    const [behind] = isOwn ? [] : nameAfter(reading, stretch, tableWord(reading, text, index + whole.length));
    const name = isOwn ? own : behind?.marked === true ? behind.name : undefined;
    if (name === undefined || isListed(words, 'names.not-a-table', name)) continue;
    const columns = `(${list.replace(/\s*,\s*/gu, ', ')})`;
    const keys = key === 'unique' ? { constraints: [`unique ${columns}`] } : { indexes: [columns] };
    yield { name, stretch, offset: index, by: 'keyed', columns: [], ...keys, weight: 0 };
  }
}

/** Behind the short word that leads from the columns to their table: "(a, b) in| `orders`". */
function tableWord({ words }: Reading, text: string, end: number): number {
  const lead = words.find('choice.joint', text.slice(end));
  return lead !== undefined && lead.start <= 1 ? end + lead.end : text.length;
}
