import { cellWidth } from '../draw/cell-width.ts';
import type { Pen } from '../draw/pen.ts';
import { wrap } from '../draw/wrap.ts';
import { words } from '../words.ts';

/** What stands above and below every prompt. */
export interface Frame {
  readonly place: string;
  readonly title: string;
  readonly why: string;
  /** What stands under it: what leaving it open means. */
  readonly note: string;
  /** There is nothing to go back to. */
  readonly first?: boolean;
  readonly pen: Pen;
  /** The terminal's width and height; asked anew each time it is drawn. */
  readonly size: () => { readonly columns: number; readonly rows: number };
}

/** Whether a terminal has so few rows that what only looks good has no place on it. */
export function isLow({ size }: Frame): boolean {
  return size().rows < 20;
}

/** Lines without those that only set others apart, where there is no room for them. */
export function spaced(lines: readonly string[], frame: Frame): readonly string[] {
  return isLow(frame) ? lines.filter((line) => line !== '') : lines;
}

/** Place, title and, when asked for, the reason; a blank line behind. */
export function drawHead(frame: Frame, showsWhy: boolean): readonly string[] {
  const { place, title, why, pen, size } = frame;
  const { columns } = size();
  const reason = showsWhy && why !== '' ? wrap(words.why(why), columns, '  ').map(pen.warning) : [];
  const head = wrap(title, columns).map(pen.title);
  return spaced(['', ...(place === '' ? [] : wrap(place, columns).map(pen.faint)), ...head, ...reason, ''], frame);
}

/** The keys that mean the same everywhere. A question mark asks why as long as nothing is typed; another key always. */
function commonKeys({ first, why, size }: Frame, typed: boolean): readonly string[] {
  const { keys } = words;
  const reason = why === '' ? [] : [typed ? keys.whyTyped : keys.why];
  const save = size().columns < narrowest ? keys.saveShort : keys.save;
  return [...(first ? [] : [keys.back]), ...reason, keys.review, save, keys.leave];
}

/** Below it, words are shorter. */
const narrowest = 60;

/** What stands below a prompt, beside its note. */
export interface Foot {
  /** The keys of the prompt's own. */
  readonly keys: readonly string[];
  /** Something is typed, and a question mark would be a part of it. */
  readonly typed?: boolean;
  /** How many lines the note may take where there is little room. */
  readonly noteLines?: number;
}

/** The note and the keys, those of the prompt first; a blank line before. */
export function drawFoot(frame: Frame, { keys, typed = false, noteLines = 2 }: Foot): readonly string[] {
  const { note, pen, size } = frame;
  const { columns } = size();
  const lines: string[] = [];
  for (const key of [...keys, ...commonKeys(frame, typed)]) {
    const last = lines.at(-1);
    const joined = last === undefined ? `  ${key}` : `${last} · ${key}`;
    if (last !== undefined && cellWidth(joined) <= columns) lines[lines.length - 1] = joined;
    else lines.push(`  ${key}`);
  }
  const said = note === '' ? [] : wrap(note, columns, '  ', isLow(frame) ? noteLines : Infinity);
  return spaced(['', ...said.map(pen.faint), ...lines.map(pen.faint)], frame);
}
