import { isJoint } from '../names/is-joint.ts';
import { isListed } from '../names/is-listed.ts';
import type { Stretch } from '../names/stretches.ts';
import type { Reading } from '../reading.ts';
import { describeColumn, isTyped } from './describe-column.ts';
import { isPlural } from './is-plural.ts';
import type { ColumnSketch, TableSketch } from './types.ts';

/** A column without code marks, and its type in brackets. */
const typedColumn = /^\s*((?:[,&+]\s*)?(?:\p{L}{1,5}\s+)?)([a-z][a-z0-9]*(?:_[a-z0-9]+)+)\s?\(([^()]{1,60})\)/u;
const alone = /^(?:\p{L}{1,4}\s+)?([a-z][a-z0-9_]{2,40})\s*$/u;
const reach = 140;
/** Nobody tells of more columns in one breath. */
const most = 20;

/** Tables and their columns, both without code marks, where the columns have types: "orders gets paid_by (uuid) and paid_at (date)". */
export function* fromPlainGets({ words }: Reading, stretch: Stretch): Iterable<TableSketch> {
  const { text } = stretch;
  const [gets] = words.findAll('names.gets', text);
  const name = gets && alone.exec(text.slice(0, gets.start))?.[1];
  if (!gets || name === undefined || !isPlural(name) || isListed(words, 'names.not-a-table', name)) return;
  const columns: ColumnSketch[] = [];
  for (let end = gets.end; columns.length < most; ) {
    const [whole, joint = '', column = '', note = ''] = typedColumn.exec(text.slice(end, end + reach)) ?? [];
    if (whole === undefined || !isTyped(words, note) || (columns.length > 0 && !isJoint(words, joint))) break;
    const sketch = describeColumn(words, column, note, end + whole.indexOf(column));
    columns.push({ ...sketch, change: 'new' });
    end += whole.length;
  }
  if (columns.length > 0)
    yield { name, stretch, offset: text.indexOf(name), by: 'gets-column', change: 'changed', columns, weight: 1 };
}
