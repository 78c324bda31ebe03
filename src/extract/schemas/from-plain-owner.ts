import { isJoint } from '../names/is-joint.ts';
import { isListed } from '../names/is-listed.ts';
import { shapeOf } from '../names/shapes.ts';
import { codeAfter } from '../names/spans.ts';
import { withoutJoint } from '../names/without-joint.ts';
import type { Stretch } from '../names/stretches.ts';
import type { Reading } from '../reading.ts';
import type { Words } from '../words.ts';
import { describeColumn } from './describe-column.ts';
import type { ColumnSketch, TableSketch } from './types.ts';

/** A plain name at the end of a text, and what stands before it. */
const lastName = /(?:^|[\s(])([a-z][a-z0-9_]{2,40})\s*$/u;
/** What a column's own brackets say of it. */
const aside = /^`?\s*\(([^()]{1,60})\)/u;
/** A table's names and its columns stand together: so few signs between them hold no other thought. */
const between = 3;
/** Nobody tells of more columns in one breath. */
const most = 20;
/** So far around the verb names and brackets are looked for. */
const reach = 160;

interface Owner {
  readonly name: string;
  readonly start: number;
}

/**
 * Tables that are not marked as code and get columns that are: "orders gets `paid_at` (unique)", "the orders and carts tables
 * get `version`". Without the word for a table, it takes a name alone before the verb and brackets that tell of a column.
 */
export function* fromPlainOwner({ words }: Reading, stretch: Stretch): Iterable<TableSketch> {
  for (const gets of words.findAll('names.gets', stretch.text)) {
    const next = codeAfter(stretch.codes, gets.end);
    if (!next || next.start - gets.end > between) continue;
    const from = Math.max(0, gets.start - reach);
    const before = stretch.text.slice(from, gets.start).trimEnd();
    const word = words.findAll('names.table-word', before).findLast(({ end }) => end === before.length);
    const owners = ownersBefore(words, word ? before.slice(0, word.start) : before);
    const columns = columnsBehind(words, stretch, gets.end);
    const told = columns.some((column) => Object.keys(column).length > 3);
    const alone = from + (owners[0]?.start ?? 1) === 0 && told;
    if (word === undefined && !alone) continue;
    for (const { name, start } of owners)
      yield { name, stretch, offset: from + start, by: 'gets-column', change: 'changed', columns, weight: 1 };
  }
}

/** The names that a text ends with: "orders", "orders and carts". */
function ownersBefore(words: Words, text: string): readonly Owner[] {
  const found: Owner[] = [];
  for (let rest = text; ; ) {
    const match = lastName.exec(rest);
    const name = match?.[1];
    if (!match || name === undefined || isListed(words, 'names.not-a-table', name)) return found;
    const start = match.index + match[0].indexOf(name);
    found.unshift({ name, start });
    const left = rest.slice(0, start);
    rest = withoutJoint(words, left);
    if (rest === left) return found;
  }
}

/** The columns right behind an offset, as long as each follows the one before. */
function columnsBehind(words: Words, { text, codes }: Stretch, offset: number): readonly ColumnSketch[] {
  const found: ColumnSketch[] = [];
  let end = offset;
  for (let code = codeAfter(codes, end); code && found.length < most; code = codeAfter(codes, end)) {
    const shape = shapeOf(code.text);
    const gap = text.slice(end, code.start);
    const follows = found.length === 0 ? gap.length <= between : isJoint(words, gap.replace(aside, ''));
    if (!follows || (shape !== 'word' && shape !== 'snake')) break;
    const behind = text.slice(code.end, code.end + reach);
    const note = aside.exec(behind)?.[1] ?? '';
    const rest = behind.replace(aside, '').replace(/^`/u, '');
    if (found.length > 0 && !/^\s*(?:$|[,.;:)—–-])/u.test(rest) && words.find('names.joint', rest.trimStart())?.start !== 0)
      break;
    found.push({ ...describeColumn(words, code.text, note, code.start), change: 'new' });
    end = code.end;
  }
  return found;
}
