import { cellWidth } from './cell-width.ts';
import { clip } from './clip.ts';
import { makePen } from './pen.ts';
import { shown } from './shown.ts';

const longestBar = 30;
const shortestBar = 4;

/** How far some work over several things is, and what it is at. */
export interface ProgressState {
  readonly done: number;
  readonly all: number;
  readonly name: string;
}

/** One line of less than so many columns: a bar, a count, and as much of the name as there is room for. */
export function drawProgress(
  { done, all, name }: ProgressState,
  { columns, colors }: { readonly columns: number; readonly colors: boolean },
): string {
  const pen = makePen(colors);
  const count = `${String(done).padStart(String(all).length)}/${String(all)}`;
  // The last column stays free: some terminals begin a new line there.
  const room = columns - 1 - cellWidth(count);
  if (room < 0) return '';
  const cells = Math.min(longestBar, Math.floor(room / 3));
  const full = Math.floor((cells * done) / all);
  const bar = cells < shortestBar ? '' : `${pen.active('━'.repeat(full))}${pen.faint('─'.repeat(cells - full))} `;
  const left = room - 1 - (bar === '' ? 0 : cells + 1);
  return `${bar}${count} ${left > 0 ? clip(shown(name), left) : ''}`.trimEnd();
}
