import { once } from '../once.ts';
import type { Reading } from '../reading.ts';
import { speaksOf } from './speaks-of.ts';

const lists = ['names.table-word', 'names.column-word', 'names.data-word'] as const;

/** Whether the document speaks of a database at all, so that a name written as tables are may be one. */
export const speaksOfData = once((reading: Reading) => speaksOf(reading, lists));
