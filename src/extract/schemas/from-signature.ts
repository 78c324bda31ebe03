import { changeOf } from '../names/change-of.ts';
import { isListed } from '../names/is-listed.ts';
import type { Stretch } from '../names/stretches.ts';
import type { Reading } from '../reading.ts';
import { describeColumn } from './describe-column.ts';
import { keyBefore } from './key-before.ts';
import type { TableSketch } from './types.ts';
import { allMatches } from '../../text/index.ts';

const signature = /(?<![\w.])([A-Za-z_]\w{1,60}(?:\.[a-z_]\w{1,60})?)[`*"]{0,3}\s?[(（]([^()（）]{3,600})[)）]/gu;
const part = /^\s*[`"*]?([a-z_]\w{0,60})[`"*]?((?:\s+[\w()]{1,30}){0,4})\s*$/iu;

/** What SQL writes in front of a table whose columns it uses, and does not list. */
const using = /\b(?:on|into|references|from|join|update)\s+["`[]?$/iu;

/** So far in front of a name stand the words for a row: "writes a row into". */
const reach = 24;

/** "Writes a row into `orders` (id, state)": what has rows is a table. */
function holdsRows({ words }: Reading, text: string, start: number): boolean {
  const left = text.slice(Math.max(0, start - reach), start);
  const row = words.findAll('names.row-word', left).at(-1);
  return row !== undefined && /^(?:\s*\p{L}{1,5}){1,2}\s*$/u.test(left.slice(row.end));
}

/** Tables written as `orders(id, state, total)`: in sections about data, beside the word for a table, or for its rows. */
export function* fromSignature(reading: Reading, stretch: Stretch): Iterable<TableSketch> {
  const { words } = reading;
  const { text } = stretch;
  const isSchema =
    stretch.role === 'schema' ||
    words.has('names.table-word', text) ||
    words.has('names.table-word', stretch.section.heading);
  // What stands below an item are the values of what the item names.
  if ((stretch.passage?.depth ?? 0) > 0) return;
  for (const match of allMatches(text, signature)) {
    const [whole, name = '', list = ''] = match;
    if (!isSchema && !holdsRows(reading, text, match.index)) continue;
    if (stretch.form === 'code' && using.test(text.slice(Math.max(0, match.index - 20), match.index))) continue;
    // "An index on orders(state, created_at)" lists what it goes over.
    if (keyBefore(words, text, match.index) !== undefined) continue;
    const parts = list.split(/[,，、]/u);
    const named = parts.map((one) => part.exec(one)).filter((one) => one !== null);
    if (
      parts.length < 2 ||
      named.length < parts.length ||
      !named.some(([, column = '', note]) => note === '' || column.includes('_')) ||
      (!/[`(]/u.test(whole.charAt(name.length)) &&
        !named.some(([, column = '', note]) => /_|^id$/iu.test(column) || note !== ''))
    )
      continue;
    // "Mandatory (a, b)" in prose opens a sentence.
    if (stretch.role !== 'schema' && /^\p{Lu}\p{Ll}+$/u.test(name)) continue;
    if (words.has('names.not-a-table', name) && !/_/u.test(name)) continue;
    if (isListed(words, 'technical.sql-words', name) || isListed(words, 'technical.column-types', name)) continue;
    if (isListed(words, 'technical.column-types', parts[0])) continue;
    const change = changeOf(reading, text, match.index, match.index + whole.length);
    const offset = match.index;
    const columns = named.map(([, column = '', note = '']) => describeColumn(words, column, note, offset));
    yield { name, stretch, offset, by: 'signature', ...(change && { change }), columns, weight: 1 };
  }
}
