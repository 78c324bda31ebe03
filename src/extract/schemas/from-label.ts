import { changeOf } from '../names/change-of.ts';
import { isJoint } from '../names/is-joint.ts';
import { isListed } from '../names/is-listed.ts';
import { shapeOf } from '../names/shapes.ts';
import type { Stretch } from '../names/stretches.ts';
import type { Reading } from '../reading.ts';
import { describeColumn } from './describe-column.ts';
import { isColumnName } from './is-column-name.ts';
import { nameAfter } from './names-beside.ts';
import type { Words } from '../words.ts';
import type { ColumnSketch, TableSketch } from './types.ts';

/** The word for a table opens the sentence, or stands behind a word or two: "New table", "The new table". */
const farthest = 12;
/** A comma, but none within brackets. */
const between = /[,，、](?![^(（]*[)）])/u;
const least = 2;
/** A column without code marks, with a type behind it or what is said of it in brackets: "url", "loan_id (FK to loans)". */
const plain = /^\s*(?:\p{L}{1,3}\s+)?([a-z][a-z0-9]*(?:_[a-z0-9]+)*)((?:\s+[\p{L}\d()]+)?\s*(?:[(（][^()（）]*[)）])?)\s*\.?$/u;
/** Where the list of columns ends. */
const stop = /[.;]\s|[;。]|[.]$/u;
/** In signs, what may stand in front of a column: " and ". */
const joint = 7;

/** Tables written as a label with their columns behind it: "Table `orders`: `id`, `state` (open or closed)", "table `orders` with id, state". */
export function* fromLabel(reading: Reading, stretch: Stretch): Iterable<TableSketch> {
  const { words } = reading;
  const { text } = stretch;
  const [word] = words.findAll('names.table-word', text);
  if (!word || word.start > farthest) return;
  const [table] = nameAfter(reading, stretch, word.end);
  if (!table?.marked || isListed(words, 'names.not-a-table', table.name)) return;
  const from = leadTo(words, text, table.end);
  if (from === undefined) return;
  const marked = columnsBehind(reading, stretch, from);
  const unmarked = plainColumnsBehind(reading, stretch, from);
  const columns = unmarked.length > marked.length ? unmarked : marked;
  if (columns.length < least) return;
  const change = changeOf(reading, text, table.start, table.end) ?? (isWhole(columns) ? 'new' : undefined);
  yield { name: table.name, stretch, offset: table.start, by: 'table-label', ...(change && { change }), columns, weight: 1 };
}

/** A table that is told from its own key on is told as a whole. */
function isWhole(columns: readonly ColumnSketch[]): boolean {
  return columns.length > least && columns[0]?.name === 'id';
}

/** Where the columns begin behind a table's name: behind a colon, or a word such as "with". */
function leadTo(words: Words, text: string, end: number): number | undefined {
  const aside = /^\s*(?:[(（][^()（）]{0,80}[)）])?\s*/u.exec(text.slice(end))?.[0].length ?? 0;
  const behind = text.slice(end + aside);
  if (/^[:：]/u.test(behind)) return end + aside + 1;
  const led = words.find('names.with-columns', behind);
  return led?.start === 0 ? end + aside + led.end : undefined;
}

/** Where the list that begins at an offset ends: at the end of its sentence. */
function listEnd(text: string, from: number): number {
  const rest = text.slice(from).replace(/[(（][^()（）]*[)）]/gu, (aside) => '_'.repeat(aside.length));
  return from + (stop.exec(rest)?.index ?? rest.length);
}

/** The columns listed behind an offset: each part opens with a name in code, or joins one to the name before it, and what follows describes it. */
function columnsBehind({ words }: Reading, { text, codes }: Stretch, from: number): readonly ColumnSketch[] {
  const end = listEnd(text, from);
  const inside = codes.filter((one) => one.start >= from && one.end <= end);
  const opens = inside.filter((code, at) => {
    const before = text.slice(inside[at - 1]?.end ?? from, code.start);
    const part = before.split(between).at(-1) ?? '';
    return (part !== before || at === 0 ? part.length <= joint : isJoint(words, before)) && shapeOf(code.text);
  });
  return opens.map((code, at) => {
    const note = text.slice(code.end, opens[at + 1]?.start ?? end).split(between)[0] ?? '';
    return describeColumn(words, code.text, note, code.start);
  });
}

/** The columns of a list without code marks, or with some, where each part is a name and at least one is that of a column. */
function plainColumnsBehind({ words }: Reading, { text }: Stretch, from: number): readonly ColumnSketch[] {
  const list = text.slice(from, listEnd(text, from));
  let at = from;
  const columns: ColumnSketch[] = [];
  for (const part of list.split(between)) {
    const [, name, note = ''] = plain.exec(part) ?? [];
    if (name === undefined) return [];
    columns.push(describeColumn(words, name, note, at + part.indexOf(name)));
    at += part.length + 1;
  }
  return columns.some(({ name }) => isColumnName(words, name)) ? columns : [];
}
