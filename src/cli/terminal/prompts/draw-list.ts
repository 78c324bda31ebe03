import { drawDetail, drawRows, type Row } from './draw-rows.ts';
import { drawSearch } from './draw-search.ts';
import { words } from '../words.ts';
import { drawFoot, drawHead, type Frame, isLow, spaced } from './frame.ts';
import { joinLines } from './join-lines.ts';
import type { Search } from './use-search.ts';

/** A list as it stands. */
export interface ListState {
  readonly frame: Frame;
  /** What stands above the list: as much of it as there is room for. */
  readonly above: readonly string[];
  readonly showsWhy: boolean;
  readonly rows: readonly Row[];
  readonly search: Pick<Search, 'search' | 'found' | 'at' | 'active'>;
  /** A search is being typed: the cursor stands behind it. */
  readonly typing: boolean;
  /** The sign before a row, by its place in the list. */
  readonly mark: (place: number) => string;
  readonly keys: readonly string[];
}

/** As many lines as fit, and how many more there are. */
function crop(lines: readonly string[], fits: number, { pen }: Frame): readonly string[] {
  if (lines.length <= fits) return lines;
  const seen = lines.slice(0, Math.max(0, fits - 1));
  return [...seen, pen.faint(`  ${words.linesBelow(lines.filter((line) => line !== '').length - seen.length)}`)];
}

/** A list with what stands around it, as many of its rows as fit, and all of the row that the cursor is on. */
export function drawList(state: ListState): string | [string, string] {
  const { frame, rows, search, typing, mark, keys, showsWhy } = state;
  const { found, at, active } = search;
  const most = frame.size().rows - 1;
  const low = isLow(frame);
  const head = drawHead(frame, showsWhy);
  const noteLines = low && showsWhy ? 0 : rows.length === 0 ? 5 : 2;
  const foot = drawFoot(frame, { keys, typed: search.search !== '', noteLines });
  const line = typing || search.search !== '' ? drawSearch(search.search, found.length, rows.length, frame) : [];
  const seen = found.flatMap((place) => rows[place] ?? []);
  const fixed = head.length + foot.length + line.length;
  const least = Math.min(rows.length, low ? 4 : 5);
  const above = crop(spaced(state.above, frame), Math.max(0, most - fixed - least), frame);
  const whole = drawDetail(active === undefined || (low && showsWhy) ? undefined : rows[active], frame);
  const detail = spaced(whole, frame).slice(0, Math.max(0, most - fixed - above.length - least));
  const fits = most - fixed - above.length - detail.length;
  const list = drawRows({ rows: seen, active: at, mark: (one) => mark(found[one] ?? -1) }, frame, fits);
  if (!typing) return joinLines(head, above, line, list, detail, foot);
  return [[...head, ...above, ...line].join('\n'), [...list, ...detail, ...foot].join('\n')];
}
