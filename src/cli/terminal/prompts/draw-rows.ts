import { cellWidth } from '../draw/cell-width.ts';
import { clip } from '../draw/clip.ts';
import { wrap } from '../draw/wrap.ts';
import { words } from '../words.ts';
import type { Frame } from './frame.ts';

/** One line of a list. */
export interface Row {
  readonly text: string;
  /** What else is known of it. */
  readonly detail?: string;
  /** The line of the brainstorm, and how that reads. */
  readonly line?: number | undefined;
  readonly quote?: string | undefined;
}

/** Rows as they stand in a list, with the one that the cursor is on. */
export interface RowList {
  readonly rows: readonly Row[];
  readonly active: number;
  /** The sign before a row, such as that it is kept. */
  readonly mark: (index: number) => string;
}

const shortDetail = 12;

function drawRow(row: Row, mark: string, active: boolean, { pen, size }: Frame): string {
  const lead = `${active ? '❯' : ' '} ${mark}${mark === '' ? '' : ' '}`;
  const line = row.line === undefined ? '' : `  ${words.line(row.line)}`;
  const room = size().columns - cellWidth(lead) - cellWidth(line) - 1;
  const { detail = '' } = row;
  // A word or two, such as that a question is open, are not given up for a long text.
  const kept = detail !== '' && cellWidth(detail) <= shortDetail ? cellWidth(detail) + 3 : 0;
  const text = clip(row.text, room - kept);
  const rest = room - cellWidth(text) - 3;
  const said = detail === '' || (kept === 0 && rest < 8) ? '' : `   ${clip(detail, rest)}`;
  return `${active ? pen.active(lead + text) : lead + text}${pen.faint(said + line)}`;
}

/** The first row that is seen, so that the active one is, with as much of the list around it as fits. */
function firstSeen(count: number, active: number, fits: number): number {
  return Math.max(0, Math.min(active - Math.floor(fits / 2), count - fits));
}

/** The rows that fit into so many lines; where not all do, one line each says how many there are before and behind them. */
export function drawRows({ rows, active, mark }: RowList, frame: Frame, lines: number): readonly string[] {
  const fits = rows.length <= lines ? rows.length : Math.max(3, lines - 2);
  const from = firstSeen(rows.length, active, fits);
  const seen = rows.slice(from, from + fits);
  const behind = rows.length - from - seen.length;
  return [
    ...(from > 0 ? [frame.pen.faint(`  ↑ ${from}`)] : []),
    ...seen.map((row, at) => drawRow(row, mark(from + at), from + at === active, frame)),
    ...(behind > 0 ? [frame.pen.faint(`  ↓ ${behind}`)] : []),
  ];
}

/** All of the active row: its words where they did not fit, and the line of the brainstorm that it was found on. */
export function drawDetail(row: Row | undefined, frame: Frame): readonly string[] {
  if (!row) return [];
  const { pen, size } = frame;
  const { columns } = size();
  const line = row.line === undefined ? '' : `${words.line(row.line)}: `;
  const whole = row.detail === undefined || row.detail === '' ? row.text : `${row.text} — ${row.detail}`;
  // The lead and the line's number beside it take some cells of their own.
  const fitted = cellWidth(whole) + cellWidth(line) + 5 <= columns;
  const most = 3;
  const lines = [
    ...(fitted || row.quote?.includes(whole) === true ? [] : wrap(whole, columns, '    ', most)),
    ...(row.quote === undefined ? [] : wrap(line + words.quoted(row.quote), columns, '    ', most)),
  ];
  return lines.length === 0 ? [] : ['', ...lines.map(pen.faint)];
}
