import { isListed } from '../names/is-listed.ts';
import type { Words } from '../words.ts';

/** A column named with its table, `invoices.state`, right beside the word for one. */
export interface DottedColumn {
  readonly table: string;
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** What stands behind it, where its type or its demands may be told. */
  readonly behind: string;
}

const pair = /(?<![\w./-])([a-z_]\w{1,60})\.([a-z_]\w{1,60})(?![\w.(/])/gu;
/** What may stand between the name and the word: marks, and what opens an aside. So many letters at most. */
const gap = /^[\s`'"*:(]+$/u;
const widest = [1, 2, 3, 4];
const aside = /^[`'"*]*\s?(\([^()]{2,80}\))/u;

/**
 * The columns that a text names with their tables and calls so: "new column invoices.pdf_key (text)", "the `orders.state`
 * column". They may end as names of files do.
 */
export function* dottedColumns(words: Words, text: string): Iterable<DottedColumn> {
  if (!text.includes('.')) return;
  const called = words
    .findAll('names.column-word', text)
    .filter(({ phrase }) => !isListed(words, 'names.field-word', phrase));
  if (called.length === 0) return;
  const [starts, ends] = [new Set(called.map((word) => word.start)), new Set(called.map((word) => word.end))];
  for (const { 0: whole, 1: table = '', 2: name = '', index } of text.matchAll(pair)) {
    const end = index + whole.length;
    const isColumn = widest.some(
      (width) =>
        (ends.has(index - width) && gap.test(text.slice(index - width, index))) ||
        (starts.has(end + width) && gap.test(text.slice(end, end + width))),
    );
    if (isColumn) yield { table, name, start: index, end, behind: aside.exec(text.slice(end))?.[1] ?? '' };
  }
}
