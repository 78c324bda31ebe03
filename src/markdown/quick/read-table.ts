import type { AlignType, Table, TableCell, TableRow } from 'mdast';
import { readWords } from './read-words.ts';
import { type Line, pointAt } from './types.ts';
import { Unfit } from './unfit.ts';

const row = /^\|[^\\]+\|$/u;
const delimiters = /^\|(?: *:?-+:? *\|)+$/u;

/**
 * Reads a table as the parser does: rows between bars, from the margin on, up to an empty line.
 * Throws `Unfit` where it is written in any other way.
 */
export function readTable(lines: readonly Line[]): Table {
  const [head, under, ...rows] = lines;
  if (!head || !under || !delimiters.test(under.text)) throw new Unfit();
  const children = [head, ...rows].map(readRow);
  const align = under.text.slice(1, -1).split('|').map(alignOf);
  if (children[0]?.children.length !== align.length) throw new Unfit();
  const last = lines.at(-1) ?? head;
  return {
    type: 'table',
    align,
    children,
    position: { start: pointAt(head, 0), end: pointAt(last, last.text.length) },
  };
}

function alignOf(delimiter: string): AlignType {
  const [starts, ends] = [delimiter.trim().startsWith(':'), delimiter.trim().endsWith(':')];
  if (starts) return ends ? 'center' : 'left';
  return ends ? 'right' : null;
}

function readRow(line: Line): TableRow {
  const { text } = line;
  if (!row.test(text)) throw new Unfit();
  const children: TableCell[] = [];
  for (let from = 0; from < text.length - 1;) {
    const next = text.indexOf('|', from + 1);
    if (next === from + 1) throw new Unfit();
    children.push(readCell(line, from, next));
    from = next;
  }
  return { type: 'tableRow', children, position: { start: pointAt(line, 0), end: pointAt(line, text.length) } };
}

/** The cell between two bars. The last one holds the bar behind it as well. */
function readCell(line: Line, before: number, behind: number): TableCell {
  const [, lead = '', words = ''] = /^( *)(.*?) *$/u.exec(line.text.slice(before + 1, behind)) ?? [];
  const from = before + 1 + lead.length;
  const end = behind === line.text.length - 1 ? behind + 1 : behind;
  return {
    type: 'tableCell',
    children: words === '' ? [] : readWords([{ line, from, to: from + words.length }]),
    position: { start: pointAt(line, before), end: pointAt(line, end) },
  };
}
