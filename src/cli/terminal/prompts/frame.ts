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

/** Place, title and, when asked for, the reason; a blank line behind. */
export function drawHead({ place, title, why, pen, size }: Frame, showsWhy: boolean): readonly string[] {
  const { columns } = size();
  const reason = showsWhy && why !== '' ? wrap(words.why(why), columns, '  ').map(pen.warning) : [];
  return [
    '',
    ...(place === '' ? [] : wrap(place, columns).map(pen.faint)),
    ...wrap(title, columns).map(pen.title),
    ...reason,
    '',
  ];
}

/** The keys that mean the same everywhere. */
function commonKeys({ first, why }: Frame): readonly string[] {
  const { keys } = words;
  return [...(first ? [] : [keys.back]), ...(why === '' ? [] : [keys.why]), keys.review, keys.save, keys.leave];
}

/** The note and the keys, those of the prompt first; a blank line before. */
export function drawFoot(frame: Frame, own: readonly string[]): readonly string[] {
  const { note, pen, size } = frame;
  const { columns } = size();
  const lines: string[] = [];
  for (const key of [...own, ...commonKeys(frame)]) {
    const last = lines.at(-1);
    const joined = last === undefined ? `  ${key}` : `${last} · ${key}`;
    if (last !== undefined && cellWidth(joined) <= columns) lines[lines.length - 1] = joined;
    else lines.push(`  ${key}`);
  }
  return ['', ...(note === '' ? [] : wrap(note, columns, '  ').map(pen.faint)), ...lines.map(pen.faint)];
}
