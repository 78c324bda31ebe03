import type { Change } from '../names/change-lists.ts';
import type { Stretch } from '../names/stretches.ts';
import type { Words } from '../words.ts';
import { describeColumn, isTyped } from './describe-column.ts';
import type { ColumnSketch, TableSketch } from './types.ts';
import { allMatches } from '../../text/index.ts';

const statement =
  /\b(create|alter|drop)\s+(?:temp(?:orary)?\s+|unlogged\s+)?table\s+(?:if\s+(?:not\s+)?exists\s+)?["`[]?([\w.]{1,80})["`\]]?/giu;
/** What is read and written: keywords in capitals are no words of a sentence. */
const usage = /\b(?:INSERT\s+INTO|UPDATE|DELETE\s+FROM|JOIN|FROM)\s+["`[]?([a-z_][\w.]{1,80})(?![\w.])["`\]]?(?!\s*\()/gu;
/** `CREATE TRIGGER … ON orders`, `CREATE INDEX … ON orders`. */
const attached =
  /\bcreate\s+(?:or\s+replace\s+)?(unique\s+)?(?:trigger|index|policy)\b[^;]{0,160}?\son\s+["`[]?([a-z_][\w.]{1,80})["`\]]?(?:\s+using\s+\w+)?\s*(\((?:[^;()]|\([^;()]{0,80}\)){1,200}\))?(?:\s*include\s*\([^;()]{1,200}\))?(?:\s+where\s+([^;`]{1,120}))?/giu;
const notColumn = /^(?:primary|foreign|constraint|unique|check|exclude|like|partition|fulltext|spatial)\b/iu;
const key = /^(?:index|key)\b\s*(?:["`]?(\w{1,80})["`]?\s*)?(?:using\s+\w+\s*)?\(/iu;
const alteration =
  /\b(add|drop|alter|modify|rename)\s+(?:column\s+)?(?:if\s+(?:not\s+)?exists\s+)?["`[]?(\w{1,80})["`\]]?([^,;]*)/giu;
const changes: Readonly<Record<string, Change>> = {
  create: 'new',
  add: 'new',
  drop: 'removed',
  alter: 'changed',
  modify: 'changed',
  rename: 'changed',
};

const comment = /--[^\n]*|\/\*[^]*?\*\//gu;

/** What stands between the bracket at an offset and the one that closes it, cut at its own commas. */
function listAt(text: string, open: number): readonly { readonly text: string; readonly offset: number }[] {
  const parts: { text: string; offset: number }[] = [];
  let depth = 0;
  let from = open + 1;
  for (let at = open; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (depth === 0 || (depth === 1 && sign === ',')) {
      parts.push({ text: text.slice(from, at), offset: from });
      from = at + 1;
    }
    if (depth === 0) break;
  }
  return parts;
}

/** Whether a row is `KEY by_state (state)`; a column may be called `key` as well: `key VARCHAR(40)`. */
function isKey(words: Words, row: string): boolean {
  const found = key.exec(row);
  return found !== null && (found[1] === undefined || !isTyped(words, found[1]));
}

function columnsAt(words: Words, text: string, open: number): readonly ColumnSketch[] {
  return listAt(text, open).flatMap((part) => {
    const row = part.text;
    const match = /^\s*["`[]?([A-Za-z_]\w{0,80})["`\]]?\s*(.*)/su.exec(row);
    if (!match || notColumn.test(row.trim()) || isKey(words, row.trim())) return [];
    return [
      {
        ...describeColumn(words, match[1] ?? '', match[2] ?? '', part.offset + row.indexOf(match[1] ?? '')),
        change: 'new' as const,
      },
    ];
  });
}

const ofTable = /^\s*(?:constraint\s+["`[]?\w{1,80}["`\]]?\s+)?(unique|primary\s+key)\s*(\([^()]{1,200}\))/iu;
const ofRows = /\bcheck\s*(\((?:[^()]|\([^()]*\)){1,200}\))/giu;

/** What the rows of a table that is created have to keep to, one column's own key aside. */
function constraintsAt(text: string, open: number): readonly string[] {
  return listAt(text, open).flatMap(({ text: row }) => {
    const [, kind, columns] = ofTable.exec(row) ?? [];
    const keys = kind === undefined ? [] : [`${kind} ${columns}`];
    const checks = allMatches(row, ofRows).map(([, rule]) => `check ${rule}`);
    return [...keys, ...checks].map((one) => one.replace(/\s+/gu, ' ').replace(/^[a-z ]+/iu, (word) => word.toLowerCase()));
  });
}

function withConstraints(text: string, open: number): Pick<TableSketch, 'constraints'> {
  const constraints = constraintsAt(text, open);
  return constraints.length > 0 ? { constraints } : {};
}

/** The columns that `ALTER TABLE` names, each with what becomes of it. */
function alteredAt(words: Words, rest: string, end: number): readonly ColumnSketch[] {
  return allMatches(rest, alteration)
    .filter((one) => !notColumn.test(one[2] ?? '') && !/^(?:index|key)$/iu.test(one[2] ?? ''))
    .map((one) => {
      const change = changes[one[1]?.toLowerCase() ?? ''];
      return { ...describeColumn(words, one[2] ?? '', one[3] ?? '', end + one.index), ...(change && { change }) };
    });
}

/** Tables and columns of SQL statements: what they create, alter, drop, read and write. */
export function* fromDdl(words: Words, stretch: Stretch, written: string, at: number): Iterable<TableSketch> {
  // A comma or a bracket in a comment cuts nothing; offsets stay.
  const code = written.replace(comment, (found) => found.replace(/[^\n]/gu, ' '));
  for (const match of allMatches(code, statement)) {
    const [whole, verb = '', name = ''] = match;
    const end = match.index + whole.length;
    const open = /^\s*\(/u.exec(code.slice(end, end + 20));
    const rest = code.slice(end, end + 2000).split(';')[0] ?? '';
    const columns = open ? columnsAt(words, code, end + open[0].length - 1) : alteredAt(words, rest, end);
    const change = changes[verb.toLowerCase()];
    yield {
      name,
      stretch,
      offset: at + match.index,
      by: 'ddl',
      ...(change && { change }),
      weight: 2,
      ...(open && withConstraints(code, end + open[0].length - 1)),
      columns: columns.map((one) => ({ ...one, offset: at + one.offset })),
    };
  }
  for (const match of allMatches(code, attached)) {
    const [, unique = '', name = '', columns, rows] = match;
    const index = columns?.replace(/\s+/gu, ' ');
    yield {
      name,
      stretch,
      offset: at + match.index,
      by: 'ddl',
      columns: [],
      ...(index !== undefined && { indexes: [[unique.trim().toLowerCase(), index, partOf(rows)].join(' ').trim()] }),
      weight: 1,
    };
  }
  for (const { 1: name = '', index } of stretch.form === 'code' ? [] : allMatches(code, referred))
    yield { name, stretch, offset: at + index, by: 'sql', columns: [], weight: 1 };
  for (const { 1: name = '', index } of allMatches(code, usage))
    yield { name, stretch, offset: at + index, by: 'sql', columns: [], weight: /\b_|_\w/u.test(name) ? 1 : 0.5 };
}

/** `uuid REFERENCES orders(id)` in a sentence: what a new column points to is spoken of. */
const referred = /\bREFERENCES\s+([a-z][\w.]{1,80})\s*\(/gu;

/** Which rows a partial index holds. */
function partOf(rows: string | undefined): string {
  return rows === undefined ? '' : `where ${rows.replace(/\s+/gu, ' ')}`;
}
