import { cellWidth } from './cell-width.ts';

/** A text without colours on one line of at most so many cells; what was cut off is shown by an ellipsis. */
export function clip(text: string, cells: number): string {
  if (cellWidth(text) <= cells) return text;
  let kept = '';
  let used = 0;
  for (const sign of text) {
    used += cellWidth(sign);
    if (used > cells - 1) break;
    kept += sign;
  }
  return cells < 1 ? '' : `${kept.trimEnd()}…`;
}
