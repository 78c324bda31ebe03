import { changeOf } from '../names/change-of.ts';
import { isJoint } from '../names/is-joint.ts';
import { isListed } from '../names/is-listed.ts';
import { isMaybe } from '../names/is-maybe.ts';
import type { Stretch } from '../names/stretches.ts';
import type { Reading } from '../reading.ts';
import type { Match, Words } from '../words.ts';
import { describeColumn, isTyped } from './describe-column.ts';
import { type DottedName, dottedNames } from './dotted-names.ts';
import { isColumnName } from './is-column-name.ts';
import { isFileEnding } from './is-file-ending.ts';
import { isPlural } from './is-plural.ts';
import { keyBefore } from './key-before.ts';
import type { ColumnSketch, TableSketch } from './types.ts';

/** So far from a name the word for a column is looked for. */
const reach = 40;
/** What leads from the word to the name: a mark, a bracket, a colon. */
const leading = /^[\s`"'“([:：]{1,4}$/u;
/** A type and no more: "`orders.state` text column", "`orders.state`, new column". */
const oneWord = /^\s*[`'"”]?(?:\s*[,–—-])?\s*(?:[A-Za-z]\w*\s+)?$/u;
/** What is said of a column in brackets, or its type behind a colon. */
const aside = /^[`"'”]?\s?(?:\(((?:[^()]|\([\d,\s]{1,9}\)){1,60})\)|:\s*([a-z]\w*))/u;
const table = /^[a-z][a-z0-9_]{2,}$/u;

/** The words for a column near a place; a field may be one of a message. */
function wordsNear(words: Words, text: string): readonly Match[] {
  const found = words.findAll('names.column-word', text);
  return found.filter(({ phrase }) => !isListed(words, 'names.field-word', phrase));
}

/** "column| `orders.state`", "`orders.state` |column", "orders.state as a text |column". */
function isCalledColumn(words: Words, text: string, { start, end }: DottedName): boolean {
  const before = text.slice(Math.max(0, start - reach), start);
  if (wordsNear(words, before).some((word) => leading.test(before.slice(word.end)))) return true;
  const behind = text.slice(end, end + reach);
  return wordsNear(words, behind).some((word) => {
    const between = behind.slice(0, word.start);
    const is = words.find('names.is-a', between);
    return oneWord.test(is ? `${between.slice(0, is.start)}${between.slice(is.end)} ` : between);
  });
}

/** Whether a name that nothing calls a column reads as one of a table: "add orders.paid_at". */
function readsAsColumn(words: Words, { owner, name }: DottedName, change: string | undefined): boolean {
  if (!isPlural(owner) || isFileEnding(words, name) || !isColumnName(words, name)) return false;
  return name.includes('_') && change === 'new';
}

/** What is said of the column's type: "as a text column", "(text)", or right before: "a text column (orders.state)". */
function noteOn(words: Words, text: string, { start, end }: DottedName): string {
  const [, told, type = ''] = aside.exec(text.slice(end, end + 2 * reach)) ?? [];
  if (told !== undefined) return told;
  const behind = text.slice(end, end + reach).replace(/^[`"'”\s]*/u, '');
  const is = words.find('names.is-a', behind);
  if (is?.start === 0) return behind.slice(is.end);
  const before = text.slice(Math.max(0, start - reach), start);
  const word = wordsNear(words, before).at(-1);
  const named = word && /([A-Za-z]\w*)\s$/u.exec(before.slice(0, word.start))?.[1];
  return type || named || '';
}

/** What is said right behind a column up to the end of the clause: "new, unique". */
const clause = /^[`'"”]?\s?(?:,\s)?([\p{L}\s,]{3,60}?)(?:[;.()]|$)/u;

/** What is said of a column behind its commas, from there to the end of the part: "`orders.state` ('open' | 'paid'), not null, default 'open'". */
const rules = /^[`"'”]?(?:\s?\([^()]{0,120}\)|\s[A-Za-z]\w*)?,\s([^;。；]{3,80})/u;

function rulesBehind(words: Words, behind: string): Partial<ColumnSketch> {
  const said = rules.exec(behind)?.[1]?.split(/[.]\s|,?\s`/u)[0] ?? '';
  const first = words.find('technical.required', said);
  if (first?.start !== 0) return {};
  const { required, default: usual } = describeColumn(words, '', said, 0);
  return { ...(required && { required }), ...(usual !== undefined && { default: usual }) };
}

function columnAt(words: Words, text: string, place: DottedName): ColumnSketch {
  const { end } = place;
  const note = noteOn(words, text, place);
  const said = clause.exec(text.slice(end))?.[1] ?? '';
  // "Unique per customer" is another rule.
  const unique = words.findAll('technical.unique', said).some((match) => /^\s*(?:,|$)/u.test(said.slice(match.end)));
  const column = { ...describeColumn(words, place.name, note, place.start), ...rulesBehind(words, text.slice(end)) };
  return unique ? { ...column, unique } : column;
}

/** Columns named with their table beside the word for a column, also where they look like files: "new column invoices.pdf". */
export function* fromDotted(reading: Reading, stretch: Stretch): Iterable<TableSketch> {
  const { words } = reading;
  const { text } = stretch;
  const names = dottedNames(text);
  let last = -1;
  for (const place of names) {
    const { owner, start, end } = place;
    if (!table.test(owner) || isListed(words, 'names.not-a-table', owner)) continue;
    const key = keyBefore(words, text, start);
    // What gets an index is there already, unless another place creates it.
    const change = key === undefined ? changeOf(reading, text, start, end) : 'existing';
    const follows = last >= 0 && isJoint(words, text.slice(last, start).replace(/`/gu, ''));
    const note = aside.exec(text.slice(end, end + 2 * reach))?.[1] ?? '';
    const typed = (isPlural(owner) || place.name.includes('_')) && isTyped(words, note);
    const called = key !== undefined || follows || typed || isCalledColumn(words, text, place);
    if (!called && !readsAsColumn(words, place, change)) continue;
    last = called ? end : -1;
    const column = columnAt(words, text, place);
    yield {
      name: owner,
      stretch,
      offset: start,
      by: 'table-dot-column',
      ...(change && { change: change === 'existing' ? change : 'changed' }),
      columns: [
        {
          ...column,
          ...(change && { change }),
          ...(key && { [key === 'index' ? 'indexed' : 'unique']: true }),
        },
      ],
      weight: isMaybe(reading, text, start, end) ? 0 : 1,
    };
  }
}
