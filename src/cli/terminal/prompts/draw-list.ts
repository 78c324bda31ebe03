import { drawDetail, drawRows, type Row } from './draw-rows.ts';
import { drawSearch } from './draw-search.ts';
import { drawFoot, type Frame } from './frame.ts';
import { joinLines } from './join-lines.ts';
import type { Search } from './use-search.ts';

/** A list as it stands. */
export interface ListState {
  readonly frame: Frame;
  readonly head: readonly string[];
  readonly rows: readonly Row[];
  readonly search: Pick<Search, 'search' | 'found' | 'at' | 'active'>;
  /** A search is being typed: the cursor stands behind it. */
  readonly typing: boolean;
  /** The sign before a row, by its place in the list. */
  readonly mark: (place: number) => string;
  readonly keys: readonly string[];
}

/** A list with what stands around it, as many of its rows as fit, and all of the row that the cursor is on. */
export function drawList({ frame, head, rows, search, typing, mark, keys }: ListState): string | [string, string] {
  const { found, at, active } = search;
  const detail = drawDetail(active === undefined ? undefined : rows[active], frame);
  const foot = drawFoot(frame, keys);
  const line = typing || search.search !== '' ? drawSearch(search.search, found.length, rows.length, frame) : [];
  const fits = Math.max(3, frame.size().rows - head.length - detail.length - foot.length - line.length - 3);
  const seen = found.flatMap((place) => rows[place] ?? []);
  const list = drawRows({ rows: seen, active: at, mark: (one) => mark(found[one] ?? -1) }, frame, fits);
  if (!typing) return joinLines(head, line, list, detail, foot);
  return [[...head, ...line].join('\n'), [...list, ...detail, ...foot].join('\n')];
}
