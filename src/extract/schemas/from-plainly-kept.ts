import { endsWith } from '../names/ends-with.ts';
import { changeOf } from '../names/change-of.ts';
import { isListed } from '../names/is-listed.ts';
import { shapeOf } from '../names/shapes.ts';
import { speaksInNames } from '../names/speaks-in-names.ts';
import { codeAt } from '../names/spans.ts';
import type { Stretch } from '../names/stretches.ts';
import type { Reading } from '../reading.ts';
import type { Words } from '../words.ts';
import type { TableSketch } from './types.ts';

/** A plain word right behind what leads to it, at the end of its clause. */
const behind = /^\s+[`"]?([a-z][a-z0-9]{3,30})[`"]?(?=\s*(?:[.,;:)\n](?!\w)|$)|\s+(\p{L}{1,4})\s)/u;
/** A second one that is listed with it. */
const joined = /^[`"]?\s+(\p{L}{1,3})\s+[`"]?([a-z][a-z0-9]{3,30})[`"]?(?=\s*(?:[.,;:)\n](?!\w)|$))/u;
const reach = 50;
/** Lists of words that name something else that data is put into. */
const others = [
  'names.not-a-table',
  'names.not-a-store',
  'names.not-a-name',
  'names.other-word',
  'technical.formats',
  'technical.products',
  'technical.small-products',
  'technical.component-parts',
  'technical.sql-words',
] as const;

/** What leads to a table: where data is put, and the word for a table where its name follows that word. */
const leads = [
  { list: 'names.store-word', by: 'stored-in', several: true },
  { list: 'names.read-word', by: 'read-from', marked: true },
  { list: 'names.table-called', by: 'table-word' },
] as const;

interface Name {
  readonly name: string;
  readonly start: number;
}

function mayBe(words: Words, name: string): boolean {
  return shapeOf(name) === 'word' && others.every((list) => !isListed(words, list, name));
}

/** The plain names right behind an offset. */
function namesBehind(words: Words, text: string, offset: number): readonly Name[] {
  const right = text.slice(offset, offset + reach);
  const match = behind.exec(right);
  const [whole = '', name = '', joint] = match ?? [];
  if (!mayBe(words, name) || (joint !== undefined && !isListed(words, 'names.joint', joint))) return [];
  const first = { name, start: offset + whole.lastIndexOf(name) };
  const [listed = '', sign = '', second = ''] = joined.exec(right.slice(whole.length)) ?? [];
  if (!isListed(words, 'names.joint', sign) || !mayBe(words, second)) return [first];
  return [first, { name: second, start: offset + whole.length + listed.lastIndexOf(second) }];
}

/** Whether a word ends as those for several things do. */
function isSeveral(words: Words, name: string): boolean {
  return endsWith(words, 'names.plural-ending', name);
}

/** "The table", which the reader knows, has no name behind it. */
function isKnown(words: Words, text: string, start: number): boolean {
  const left = text.slice(Math.max(0, start - 12), start).trimEnd();
  return endsWith(words, 'names.definite', left);
}

/**
 * Tables that are plain words, where the text speaks in names: "the sync-worker listens to `order.paid` and writes to
 * invoices", "tabella comande".
 */
export function* fromPlainlyKept(reading: Reading, stretch: Stretch): Iterable<TableSketch> {
  const { words } = reading;
  const { text, codes, form } = stretch;
  if (form === 'heading') return;
  for (const { list, by, ...lead } of leads) {
    for (const word of words.findAll(list, text)) {
      if (by === 'table-word' && isKnown(words, text, word.start)) continue;
      for (const { name, start } of namesBehind(words, text, word.end)) {
        const end = start + name.length;
        const code = codeAt(codes, start, end);
        if (code?.text !== name && ('marked' in lead || ('several' in lead && !isSeveral(words, name)))) continue;
        if (!speaksInNames(reading, text, start, end)) continue;
        const change = changeOf(reading, text, start, end);
        yield { name, stretch, offset: start, by, ...(change && { change }), columns: [], weight: 1 };
      }
    }
  }
}
