import { cellWidth } from '../draw/cell-width.ts';
import { layOut } from '../typing/lay-out.ts';
import { rowOf } from '../typing/row-of.ts';
import type { TypedText } from '../typing/typed-text.ts';
import { words } from '../words.ts';
import type { Frame } from './frame.ts';

/** What stands before a text: a sign and its label; under it, where it would leave less than half of the width. */
function leadOf(label: string, columns: number): { readonly above: readonly string[]; readonly lead: string } {
  const lead = `❯ ${label}: `;
  return cellWidth(lead) * 2 <= columns ? { above: [], lead } : { above: [lead.trimEnd()], lead: '  ' };
}

/** How many cells a row of a text with this label may take; one is left for the cursor behind it. */
export function typedCells(label: string, { size }: Frame): number {
  const { columns } = size();
  return columns - cellWidth(leadOf(label, columns).lead) - 1;
}

/**
 * A text that is being typed: the rows to where the cursor is, and those below it. As many as fit, around the cursor.
 */
export function drawTyped(
  label: string,
  { text, cursor }: TypedText,
  frame: Frame,
  fits: number,
): { readonly upper: readonly string[]; readonly lower: readonly string[] } {
  const { pen, size } = frame;
  const { above, lead } = leadOf(label, size().columns);
  const rows = layOut(text, typedCells(label, frame));
  const at = rowOf(rows, cursor);
  const from = Math.max(0, Math.min(at - Math.floor(fits / 2), rows.length - fits));
  const to = Math.min(rows.length, from + fits);
  const indent = ' '.repeat(cellWidth(lead));
  const draw = ({ start, end }: { readonly start: number; readonly end: number }, place: number): string =>
    (place === 0 ? pen.active(lead) : indent) + text.slice(start, end);
  const seen = rows.map(draw);
  return {
    upper: [
      ...above.map(pen.active),
      ...(from > 0 ? [pen.active(lead) + pen.faint(words.linesAbove(from))] : []),
      ...seen.slice(from, at + 1),
    ],
    lower: [
      ...seen.slice(at + 1, to),
      ...(to < rows.length ? [pen.faint(`  ${words.linesBelow(rows.length - to)}`)] : []),
    ],
  };
}
