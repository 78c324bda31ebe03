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

/** The note and the keys; a blank line before. */
export function drawFoot({ note, pen, size }: Frame, keys: readonly string[]): readonly string[] {
  const { columns } = size();
  const lines: string[] = [];
  for (const key of keys) {
    const last = lines.at(-1);
    const joined = last === undefined ? `  ${key}` : `${last} · ${key}`;
    if (last !== undefined && joined.length <= columns) lines[lines.length - 1] = joined;
    else lines.push(`  ${key}`);
  }
  return ['', ...(note === '' ? [] : wrap(note, columns, '  ').map(pen.faint)), ...lines.map(pen.faint)];
}
