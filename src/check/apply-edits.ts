import type { Edit } from '../model/index.ts';

/** Applies edits that do not overlap to the text that their offsets are of. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let at = 0;
  let result = '';
  for (const { start, end, text: other } of edits.toSorted((a, b) => a.start - b.start)) {
    result += text.slice(at, start) + other;
    at = end;
  }
  return result + text.slice(at);
}
