import { stretchesOf } from '../names/stretches.ts';
import type { Reading } from '../reading.ts';

const known = new WeakMap<Reading, boolean>();
const lists = ['names.table-word', 'names.column-word', 'names.data-word'] as const;

/** Whether the document speaks of a database at all, so that a name written as tables are may be one. */
export function speaksOfData(reading: Reading): boolean {
  const before = known.get(reading);
  if (before !== undefined) return before;
  const speaks = stretchesOf(reading).some(
    ({ role, form, text }) =>
      role === 'schema' || (form !== 'code' && lists.some((list) => reading.words.has(list, text))),
  );
  known.set(reading, speaks);
  return speaks;
}
