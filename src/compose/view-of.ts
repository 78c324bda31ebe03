import { bare } from './bare.ts';
import { joinList } from './join-list.ts';
import { lead } from './lead.ts';
import { labelName } from './label-name.ts';
import { shortName } from './short-name.ts';
import type { Nested } from './types.ts';

/** How many names `x_head` holds. */
const headAtMost = 3;

/** A first sentence of more words is too long for brackets. */
const briefAtMost = 16;

/** A quotation of more words is no summary. */
const quotedAtMost = 40;

/** How many different values a field may have and still be offered as `x_where`: more is a name, not a choice. */
const choicesAtMost = 12;

/** What templates can ask of a value by one more word behind its name: `x_lead`. */
type Helpers<Value> = Readonly<Record<string, (value: Value, and: string) => unknown>>;

/** What a list holds, as templates see it. */
type List = readonly (string | Nested)[];

const ofText: Helpers<string> = Object.assign(Object.create(null), {
  lead,
  asked,
  brief: briefly,
  inner: (text: string) => inner(lead(text)),
  name: shortName,
  label: labelName,
  cut: (text: string, and: string) => shortName(text, and).length < bare(text).length,
} satisfies Helpers<string>);

const ofList: Helpers<List> = Object.assign(Object.create(null), {
  joined: (list: List, and: string) => joinList(namesIn(list), and),
  told: (list: List) => namesIn(list).join('; '),
  code: (list: List, and: string) => joinList(codesIn(list), and),
  first: (list: List) => quotable(lead(namesIn(list)[0] ?? '')),
  head: (list: List, and: string) => beginning(namesIn(list).map(lead), and),
  head_code: (list: List, and: string) => beginning(codesIn(list), and),
  few,
  rest: (list: List) => Math.max(0, namesIn(list).length - 1),
  more: (list: List) => Math.max(0, namesIn(list).length - headAtMost),
  count: (list: List) => list.length,
  many: (list: List) => list.length > 1,
  several: (list: List) => list.length > 2,
} satisfies Helpers<List>);

/**
 * A record as templates see it: `x_known` for all that is there, also where there is none of it; every text without its
 * closing mark and with `x_lead`, `x_asked`, `x_brief`, `x_inner`, `x_name`, `x_label` and `x_cut`; every list with `x_joined`, `x_told`, `x_code`, `x_count`, `x_many`, `x_several`, `x_first`,
 * `x_head` and `x_more`, and a list of records with `x_where.<field>.<value>`. These are made when they are asked for: few
 * templates ask, and of few records.
 *
 * @param behind what is seen behind the record
 */
export function viewOf(record: Nested, and: string, behind: Nested | null = null): Nested {
  const view: Record<string, unknown> = Object.create(behind);
  for (const [name, value] of Object.entries(record)) view[name] = shown(value, and);
  const helped = new Map<string, unknown>();
  const help = (name: string): unknown => {
    if (!helped.has(name)) helped.set(name, helpOf(record, view, name, and));
    return helped.get(name);
  };
  return new Proxy(view, {
    get: (_view, name) => (typeof name !== 'string' || name in view ? Reflect.get(view, name) : help(name)),
    has: (_view, name) => name in view || (typeof name === 'string' && help(name) !== undefined),
  });
}

/** A value as it stands under its own name. */
function shown(value: unknown, and: string): unknown {
  if (typeof value === 'string') return bare(value);
  if (!Array.isArray(value)) return isRecord(value) ? viewOf(value, and) : value;
  const records = value.filter(isRecord);
  return records.length > 0 ? records.map((record) => viewOf(record, and)) : value.map(String).map(bare);
}

/** What stands under a name that is a field's and one more word; undefined where nothing does. */
function helpOf(record: Nested, view: Nested, name: string, and: string): unknown {
  for (let at = name.lastIndexOf('_'); at > 0; at = name.lastIndexOf('_', at - 1)) {
    const field = name.slice(0, at);
    if (!Object.hasOwn(record, field)) continue;
    const helper = name.slice(at + 1);
    const [value, seen] = [record[field], view[field]];
    if (helper === 'known') return true;
    if (typeof value === 'string') return ofText[helper]?.(value, and);
    if (!Array.isArray(value) || !Array.isArray(seen)) return undefined;
    return helper === 'where' ? choicesOf(value.filter(isRecord), and) : ofList[helper]?.(seen, and);
  }
  return undefined;
}

function namesIn(list: List): readonly string[] {
  return list.map((each) => (typeof each === 'string' ? each : nameOf(each))).filter((each) => each !== '');
}

function codesIn(list: List): readonly string[] {
  return namesIn(list).map((each) => `\`${each.replaceAll('`', "'")}\``);
}

/** The first names of a list; what is more is named behind them: "a, b, c and 2 more". */
function beginning(all: readonly string[], and: string): string {
  return all.length > headAtMost ? all.slice(0, headAtMost).join(', ') : joinList(all, and);
}

/** The first of a list of records, with `first` and `last` where they are. */
function few(list: readonly (string | Nested)[]): readonly Nested[] {
  const first = list.slice(0, headAtMost).filter(isRecord);
  const last = first.length - 1;
  return first.map((record, at) => Object.assign(Object.create(record), { first: at === 0, last: at === last }));
}

/** The first sentence of a text that is short enough for brackets; nothing of a longer one. */
function briefly(text: string): string {
  const line = lead(text);
  return line.split(' ').length > briefAtMost ? '' : line;
}

/** A sentence as it can be quoted: of a very long one the beginning. */
function quotable(text: string): string {
  const words = text.split(' ');
  return words.length <= quotedAtMost
    ? text
    : `${words
        .slice(0, quotedAtMost)
        .join(' ')
        .replace(/[\s,;:]+$/u, '')} …`;
}

/** A text as a question: with its mark at its end, and what stood behind the mark in brackets before it. */
function asked(text: string): string {
  const line = bare(text);
  if (/[?？]\s*$/u.test(text)) return `${line}?`;
  const [, question, said] =
    /^(.*[^?？\s])\s*[?？]\s*(?:→|->|=>)?\s*[(（]?([^?？]*\p{L}[^?？]*?)[.。]?[)）]?$/su.exec(line) ?? [];
  if (question !== undefined) return `${question} (${said})?`;
  return /[?？]/u.test(line) ? `${line}?` : askedOf(line);
}

/** What asks nothing is asked about by its first sentence, and what it goes on to say stands in brackets. */
function askedOf(line: string): string {
  const first = lead(line);
  const rest = line.slice(first.length).replace(/^[.!。！\s]+/u, '');
  return rest === '' ? `${first}?` : `${first} (${rest})?`;
}

/** A text without the capital letter that only its place gave it: "Use lunr", but not "PostgreSQL" or "API". */
function inner(text: string): string {
  return text.replace(/^\p{Lu}(?=\p{Ll}*(?:\s|$))/u, (letter) => letter.toLowerCase());
}

function nameOf(record: Nested): string {
  const name = record['name'] ?? record['path'];
  return typeof name === 'string' ? name : '';
}

/** The records by what stands in each of their fields; undefined where there are none. */
function choicesOf(records: readonly Nested[], and: string): Nested | undefined {
  if (records.length === 0) return undefined;
  const byField: Record<string, unknown> = Object.create(null);
  for (const field of new Set(records.flatMap((record) => Object.keys(record)))) {
    const groups = [...groupBy(records, field)];
    if (groups.length > choicesAtMost) continue;
    const choices = groups.filter(([value]) => isChoice(value)).map(([value, members]) => [String(value), members]);
    byField[field] = viewOf(Object.fromEntries(choices), and);
  }
  return byField;
}

function groupBy(records: readonly Nested[], field: string): Map<unknown, Nested[]> {
  const groups = new Map<unknown, Nested[]>();
  for (const record of records) {
    const group = groups.get(record[field]);
    if (group) group.push(record);
    else groups.set(record[field], [record]);
  }
  return groups;
}

function isChoice(value: unknown): boolean {
  return typeof value === 'boolean' || (typeof value === 'string' && /^[a-z]{1,20}$/u.test(value));
}

function isRecord(value: unknown): value is Nested {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
