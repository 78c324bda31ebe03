import { bare } from './bare.ts';
import { joinList } from './join-list.ts';
import { late } from './late.ts';
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

type View = Record<string, unknown>;

/** How many different values a field may have and still be offered as `x_where`: more is a name, not a choice. */
const choicesAtMost = 12;

/**
 * A record as templates see it: `x_known` for all that is there, also where there is none of it; every text without its
 * closing mark and with `x_lead`, `x_asked`, `x_brief`, `x_inner`, `x_name`, `x_label` and `x_cut`; every list with `x_joined`, `x_code`, `x_count`, `x_many`, `x_several`, `x_first`,
 * `x_head` and `x_more`, and a list of records with `x_where.<field>.<value>`.
 */
export function viewOf(record: Nested, and: string): Nested {
  const view: View = Object.create(null);
  for (const [name, value] of Object.entries(record)) show(view, name, value, and);
  return view;
}

function show(view: View, name: string, value: unknown, and: string): void {
  view[`${name}_known`] = true;
  if (typeof value === 'string') {
    view[name] = bare(value);
    view[`${name}_lead`] = lead(value);
    view[`${name}_asked`] = asked(value);
    view[`${name}_brief`] = briefly(value);
    view[`${name}_inner`] = inner(lead(value));
    view[`${name}_name`] = shortName(value, and);
    late(view, `${name}_label`, () => labelName(value, and));
    view[`${name}_cut`] = shortName(value, and).length < bare(value).length;
  } else if (Array.isArray(value)) {
    const records = value.filter(isRecord);
    const views = records.map((record) => viewOf(record, and));
    showList(view, name, views.length > 0 ? views : value.map(String).map(bare), and);
    // Few templates ask for it.
    if (views.length > 0) late(view, `${name}_where`, () => choicesOf(views, and));
  } else {
    view[name] = isRecord(value) ? viewOf(value, and) : value;
  }
}

function showList(view: View, name: string, list: readonly (string | Nested)[], and: string): void {
  const names = list.map((each) => (typeof each === 'string' ? each : nameOf(each))).filter((each) => each !== '');
  const codes = names.map((each) => `\`${each.replaceAll('`', "'")}\``);
  view[name] = list;
  view[`${name}_joined`] = joinList(names, and);
  view[`${name}_code`] = joinList(codes, and);
  view[`${name}_first`] = quotable(lead(names[0] ?? ''));
  // What is more is named behind: "a, b, c and 2 more".
  const join = (all: readonly string[]) =>
    all.length > headAtMost ? all.slice(0, headAtMost).join(', ') : joinList(all, and);
  view[`${name}_head`] = join(names.map(lead));
  view[`${name}_head_code`] = join(codes);
  view[`${name}_few`] = few(list);
  view[`${name}_rest`] = Math.max(0, names.length - 1);
  view[`${name}_more`] = Math.max(0, names.length - headAtMost);
  view[`${name}_count`] = list.length;
  view[`${name}_many`] = list.length > 1;
  view[`${name}_several`] = list.length > 2;
}

/** The first of a list of records, with `first` and `last` where they are. */
function few(list: readonly (string | Nested)[]): readonly Nested[] {
  const first = list.slice(0, headAtMost).filter(isRecord);
  const last = first.length - 1;
  return first.map((record, at) => Object.assign(Object.create(null), record, { first: at === 0, last: at === last }));
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
  const [, question, said] =
    /^([^?？]*[^?？\s])\s*[?？]\s*(?:→|->|=>)?\s*[(（]?([^?？]+?)[.。]?[)）]?$/su.exec(line) ?? [];
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

function choicesOf(records: readonly Nested[], and: string): Nested {
  const byField: View = Object.create(null);
  const fields = new Set(records.flatMap((record) => Object.keys(record)));
  for (const field of fields) {
    const groups = groupBy(records, field);
    if (groups.size > choicesAtMost) continue;
    const view: View = Object.create(null);
    for (const [value, members] of groups) if (isChoice(value)) showList(view, String(value), members, and);
    byField[field] = view;
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
